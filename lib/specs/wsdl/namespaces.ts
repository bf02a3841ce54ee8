/** Namespaces of what WSDL documents are made of. */
export const WSDL_11 = "http://schemas.xmlsoap.org/wsdl/";
export const WSDL_20 = "http://www.w3.org/ns/wsdl";
export const XSD = "http://www.w3.org/2001/XMLSchema";
export const XML = "http://www.w3.org/XML/1998/namespace";
export const SOAP_11 = "http://schemas.xmlsoap.org/wsdl/soap/";
export const SOAP_12 = "http://schemas.xmlsoap.org/wsdl/soap12/";
export const HTTP_11 = "http://schemas.xmlsoap.org/wsdl/http/";
/** Extensions of WSDL 2.0. */
export const SOAP_20 = "http://www.w3.org/ns/wsdl/soap";
export const HTTP_20 = "http://www.w3.org/ns/wsdl/http";
export const SOAP_ENCODING = "http://schemas.xmlsoap.org/soap/encoding/";

/** What a small definition of a lint case says; the rest is right. */
export interface WsdlParts {
  namespace?: string;
  documentation?: string;
  /** In the schema, in place of the elements of the messages. */
  schema?: string;
  messages?: string;
  /** In the port type. */
  operations?: string;
  binding?: string;
  service?: string;
}

const SOAP = "http://schemas.xmlsoap.org/wsdl/soap/";
const HTTP = "http://schemas.xmlsoap.org/soap/http";

/** One operation with everything in order: `Shop/Order`. */
export const ORDER = `<operation name="Order"><documentation>Places an order.</documentation>
      <input message="s:Order"/><output message="s:OrderResponse"/></operation>`;

/** The binding of it. */
export function boundOrder(use = "literal", transport = HTTP, name = "ShopSoap"): string {
  return `<binding name="${name}" type="s:Shop"><soap:binding style="document" transport="${transport}"/>
    <operation name="Order"><soap:operation soapAction="urn:order"/>
      <input><soap:body use="${use}"/></input><output><soap:body use="${use}"/></output></operation></binding>`;
}

/** A definition in which nothing is wrong but what its parts say. */
export function smallWsdl(parts: WsdlParts = {}): string {
  const { namespace = "urn:shop", schema = "", messages = "", operations = ORDER, service = "" } = parts;
  const element = (name: string) =>
    `<xs:element name="${name}"><xs:annotation><xs:documentation>An ${name}.</xs:documentation></xs:annotation>
      <xs:complexType><xs:sequence><xs:element name="id" type="xs:string"/></xs:sequence></xs:complexType></xs:element>`;
  return `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:s="${namespace}" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:soap="${SOAP}" name="Shop" targetNamespace="${namespace}">
  <types><xs:schema targetNamespace="${namespace}" elementFormDefault="qualified">
    ${element("Order")}${element("OrderResponse")}${schema}
  </xs:schema></types>
  <message name="Order"><part name="body" element="s:Order"/></message>
  <message name="OrderResponse"><part name="body" element="s:OrderResponse"/></message>
  ${messages}
  <portType name="Shop">${operations}</portType>
  ${parts.binding ?? boundOrder()}
  ${service}
</definitions>`;
}

/** What a small definition of a case says; the rest is filled in. */
export interface CaseParts {
  /** What is in the element of requests, `Order`: a sequence by default. */
  request?: string;
  /** What is in the element of responses, `OrderResponse`. */
  response?: string;
  /** More declarations of the schema. */
  schema?: string;
  namespace?: string;
  /** In place of the messages of the operation. */
  exchange?: string;
  /** More messages. */
  messages?: string;
  /** In place of the binding. */
  binding?: string;
  service?: string;
}

const SOAP = "http://schemas.xmlsoap.org/wsdl/soap/";
const ID = '<xs:sequence><xs:element name="id" type="xs:string"/></xs:sequence>';

/** A definition with one operation, `Shop/Order`. */
export function definition(parts: CaseParts = {}): string {
  const { request = ID, response = ID, schema = "", namespace = "urn:shop", messages = "", service = "" } = parts;
  const exchange = parts.exchange ?? '<input message="s:Order"/><output message="s:OrderResponse"/>';
  const binding = parts.binding ?? soapBinding();
  return `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:s="${namespace}" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:soap="${SOAP}" xmlns:http="http://schemas.xmlsoap.org/wsdl/http/" name="Shop" targetNamespace="${namespace}">
  <types>
    <xs:schema targetNamespace="${namespace}" elementFormDefault="qualified">
      <xs:element name="Order"><xs:complexType>${request}</xs:complexType></xs:element>
      <xs:element name="OrderResponse"><xs:complexType>${response}</xs:complexType></xs:element>
      ${schema}
    </xs:schema>
  </types>
  <message name="Order"><part name="body" element="s:Order"/></message>
  <message name="OrderResponse"><part name="body" element="s:OrderResponse"/></message>
  ${messages}
  <portType name="Shop"><operation name="Order">${exchange}</operation></portType>
  ${binding}
  ${service}
</definitions>`;
}

/** A sequence of elements: `id:xs:string`, `note:xs:string?`, `item:xs:int*`. */
export function sequence(...elements: string[]): string {
  return `<xs:sequence>${elements.map(element).join("")}</xs:sequence>`;
}

/** A choice, or `all`, of elements. */
export function group(kind: "choice" | "all", ...elements: string[]): string {
  return `<xs:${kind}>${elements.map(element).join("")}</xs:${kind}>`;
}

function element(text: string): string {
  const [name = "", ...type] = text.replace(/[?*]$/, "").split(":");
  const occurs = text.endsWith("?")
    ? ' minOccurs="0"'
    : text.endsWith("*")
      ? ' minOccurs="0" maxOccurs="unbounded"'
      : "";
  return `<xs:element name="${name}" type="${type.join(":")}"${occurs}/>`;
}

/** The binding of the one operation. */
export function soapBinding(
  operation = '<soap:operation soapAction="urn:order"/>',
  style = "document",
  input = '<soap:body use="literal"/>',
  name = "ShopSoap",
): string {
  return `<binding name="${name}" type="s:Shop"><soap:binding style="${style}" transport="http://schemas.xmlsoap.org/soap/http"/>
    <operation name="Order">${operation}<input>${input}</input><output><soap:body use="literal"/></output></operation></binding>`;
}

/** A service with ports of the binding. */
export function service(...ports: string[]): string {
  const list = ports.map(
    (name) => `<port name="${name}" binding="s:ShopSoap"><soap:address location="https://shop.example/soap"/></port>`,
  );
  return `<service name="Shop">${list.join("")}</service>`;
}

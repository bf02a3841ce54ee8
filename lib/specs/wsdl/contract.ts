import type { Place } from "@/lib/specs/model";
import type { XmlElement } from "./xml/xml-element";
import type { XsdSchemas } from "./xsd/xsd-model";

/** A part of a message: an element of a schema, or a type that it is an instance of. */
export interface WsdlPart {
  name: string;
  place: Place;
  /** Expanded. One of both, or neither where nothing is said. */
  element?: string;
  type?: string;
  /** As written: `tns:GetPrice`. */
  written: string;
}

/** A message. WSDL 2.0 has none by name: there it is made of the element. */
export interface WsdlMessage {
  name: string;
  place: Place;
  parts: WsdlPart[];
  documentation?: string;
}

/** The name of a message in an operation, resolved where it exists. */
export interface WsdlMessageUse {
  place: Place;
  /** As written; empty in WSDL 2.0 where nothing is sent. */
  written: string;
  /** The expanded name of the message. */
  message: string;
  documentation?: string;
  /** `wsaw:Action`. */
  action?: string;
}

export interface WsdlFaultUse extends WsdlMessageUse {
  name: string;
}

/** Which messages go which way, and in which order (WSDL 1.1 §2.4; WSDL 2.0 part 2 §2). */
export const WSDL_PATTERNS = ["one-way", "request-response", "solicit-response", "notification", "none"] as const;
export type WsdlPattern = (typeof WSDL_PATTERNS)[number];

export interface WsdlOperation {
  /** `StockPort/GetPrice`. */
  key: string;
  name: string;
  place: Place;
  xml: XmlElement;
  pattern: WsdlPattern;
  documentation?: string;
  deprecation?: string;
  input?: WsdlMessageUse;
  output?: WsdlMessageUse;
  faults: WsdlFaultUse[];
}

/** A port type; in WSDL 2.0 an interface, with the operations of those that it extends. */
export interface WsdlPortType {
  name: string;
  /** Expanded. */
  id: string;
  place: Place;
  xml: XmlElement;
  documentation?: string;
  operations: WsdlOperation[];
}

/** How a message is put into the body of SOAP (WSDL 1.1 §3.5). */
export interface WsdlBodyUse {
  /** Of the wrapper, in the style `rpc`. */
  namespace?: string;
  /** The parts that are in the body; absent: all. */
  parts?: string[];
}

export interface WsdlBindingOperation {
  name: string;
  place: Place;
  soapAction?: string;
  style?: string;
  /** Of the bodies, where it is said. */
  inputUse?: string;
  outputUse?: string;
  /** Of SOAP bindings: what `soap:body` says of the messages. */
  inputBody?: WsdlBodyUse;
  outputBody?: WsdlBodyUse;
  /** Of HTTP bindings. */
  location?: string;
  /** Headers of requests: `tns:Auth/token`. */
  headers: { name: string; place: Place; isRequired: boolean }[];
}

export interface WsdlBinding {
  name: string;
  id: string;
  place: Place;
  /** The port type, as written and expanded. */
  written: string;
  portType: string;
  protocol: "soap11" | "soap12" | "http" | "other";
  transport?: string;
  style?: string;
  verb?: string;
  operations: WsdlBindingOperation[];
}

export interface WsdlPort {
  name: string;
  place: Place;
  written: string;
  binding: string;
  address?: string;
  addressPlace?: Place;
}

export interface WsdlService {
  name: string;
  id: string;
  place: Place;
  documentation?: string;
  ports: WsdlPort[];
}

/** A definition in WSDL, as its own rules and comparer see it. */
export interface WsdlContract {
  language: "wsdl";
  /** `xsd`: schemas alone. */
  version: "1.1" | "2.0" | "xsd";
  name?: string;
  targetNamespace: string;
  documentation?: string;
  place: Place;
  /** By expanded name. */
  messages: Map<string, WsdlMessage>;
  portTypes: Map<string, WsdlPortType>;
  bindings: Map<string, WsdlBinding>;
  services: Map<string, WsdlService>;
  schemas: XsdSchemas;
  /** Names in `SpecModel.schemas`: of which declaration each is. */
  schemaNames: Map<string, { kind: "type" | "element"; name: string }>;
}

import { documentationOf, deprecationOf } from "@/lib/specs/wsdl/xsd/read-declared";
import type {
  WsdlBinding,
  WsdlBindingOperation,
  WsdlBodyUse,
  WsdlContract,
  WsdlFaultUse,
  WsdlMessage,
  WsdlMessageUse,
  WsdlOperation,
  WsdlPart,
  WsdlPattern,
  WsdlPortType,
  WsdlService,
} from "./contract";
import { HTTP_11, SOAP_11, SOAP_12, WSDL_11 } from "./namespaces";
import { eachNamed, optional } from "./notes";
import type { WsdlReading } from "./reading";
import { WSDL_RULES } from "./rules";
import { attributeOf, childrenOf, expandedName, type XmlElement } from "./xml/xml-element";

/** Reads a `definitions` of WSDL 1.1 into the contract. */
export function readWsdl11(reading: WsdlReading, root: XmlElement, into: WsdlContract): void {
  new Wsdl11Reader(reading, root, into).read();
}

class Wsdl11Reader {
  private readonly namespace: string;

  constructor(
    private readonly reading: WsdlReading,
    private readonly root: XmlElement,
    private readonly into: WsdlContract,
  ) {
    this.namespace = attributeOf(root, "targetNamespace") ?? "";
  }

  read(): void {
    eachNamed(this.reading, this.root, "message", "messages", this.into.messages, (one, at) => this.message(one, at));
    eachNamed(this.reading, this.root, "portType", "portTypes", this.into.portTypes, (one, at) =>
      this.portType(one, at),
    );
    eachNamed(this.reading, this.root, "binding", "bindings", this.into.bindings, (one, at) => this.binding(one, at));
    eachNamed(this.reading, this.root, "service", "services", this.into.services, (one, at) => this.service(one, at));
  }

  private message(element: XmlElement, pointer: string): WsdlMessage {
    return {
      name: attributeOf(element, "name") ?? "",
      place: this.reading.place(element, pointer),
      parts: childrenOf(element, WSDL_11, "part").map((one) => this.part(one, pointer)),
      ...optional("documentation", documentationOf(element)),
    };
  }

  private part(element: XmlElement, message: string): WsdlPart {
    const name = this.reading.required(element, "name", WSDL_RULES.required, message);
    const pointer = this.reading.below(message, "parts", name);
    const written = attributeOf(element, "element");
    const type = attributeOf(element, "type");
    const place = this.reading.place(element, pointer);
    const qname = (text: string) => this.reading.qname(element, text, WSDL_RULES.dangling, pointer);
    if (written !== undefined) return { name, place, written, element: qname(written) };
    if (type !== undefined) return { name, place, written: type, type: qname(type) };
    this.reading.problem(WSDL_RULES.required, place, `The part \`${name}\` names neither an element nor a type`);
    return { name, place, written: "" };
  }

  private portType(element: XmlElement, pointer: string): WsdlPortType {
    const name = attributeOf(element, "name") ?? "";
    const taken = new Set<string>();
    const operations = childrenOf(element, WSDL_11, "operation").map((one) =>
      this.operation(one, name, pointer, taken),
    );
    return {
      name,
      id: expandedName(this.namespace, name),
      place: this.reading.place(element, pointer),
      xml: element,
      operations,
      ...optional("documentation", documentationOf(element)),
    };
  }

  private operation(element: XmlElement, portType: string, above: string, taken: Set<string>): WsdlOperation {
    const name = this.reading.required(element, "name", WSDL_RULES.required, above);
    const [input] = childrenOf(element, WSDL_11, "input");
    const [output] = childrenOf(element, WSDL_11, "output");
    const distinct = this.distinctName(element, name, input && attributeOf(input, "name"), above, taken);
    const pointer = this.reading.below(above, "operations", distinct);
    const documentation = documentationOf(element);
    return {
      key: `${portType}/${distinct}`,
      name,
      place: this.reading.place(element, pointer),
      xml: element,
      pattern: patternOf(element),
      ...optional("documentation", documentation),
      ...optional("deprecation", deprecationOf(element, documentation)),
      ...(input ? { input: this.use(input, this.reading.below(pointer, "input")) } : {}),
      ...(output ? { output: this.use(output, this.reading.below(pointer, "output")) } : {}),
      faults: childrenOf(element, WSDL_11, "fault").map((one) => this.fault(one, pointer)),
    };
  }

  /** Operations may share a name (WSDL 1.1 §2.5): then the name of the input tells them apart. */
  private distinctName(
    element: XmlElement,
    name: string,
    input: string | undefined,
    above: string,
    taken: Set<string>,
  ): string {
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
    const longer = `${name} (${input ?? "without a name"})`;
    if (taken.has(longer) || input === undefined) {
      this.reading.problem(
        WSDL_RULES.duplicate,
        { file: element.file, pointer: above },
        `The operation \`${name}\` is declared twice, with nothing to tell them apart`,
        `${name} ${taken.size}`,
        element,
      );
    }
    let distinct = longer;
    for (let count = 2; taken.has(distinct); count++) distinct = `${longer} ${count}`;
    taken.add(distinct);
    return distinct;
  }

  private use(element: XmlElement, pointer: string): WsdlMessageUse {
    const written = this.reading.required(element, "message", WSDL_RULES.required, pointer);
    const action = element.attributes.find(({ local, namespace }) => local === "Action" && namespace !== "")?.value;
    return {
      place: this.reading.place(element, pointer),
      written,
      message: this.reading.qname(element, written, WSDL_RULES.dangling, pointer),
      ...optional("documentation", documentationOf(element)),
      ...optional("action", action),
    };
  }

  private fault(element: XmlElement, above: string): WsdlFaultUse {
    const name = this.reading.required(element, "name", WSDL_RULES.required, above);
    return { name, ...this.use(element, this.reading.below(above, "faults", name)) };
  }

  private binding(element: XmlElement, pointer: string): WsdlBinding {
    const written = this.reading.required(element, "type", WSDL_RULES.required, pointer);
    const protocol = element.children.find(
      ({ namespace, local }) => local === "binding" && [SOAP_11, SOAP_12, HTTP_11].includes(namespace),
    );
    const name = attributeOf(element, "name") ?? "";
    const kinds = new Map([
      [SOAP_11, "soap11"],
      [SOAP_12, "soap12"],
      [HTTP_11, "http"],
    ] as const);
    const isSoap = protocol !== undefined && protocol.namespace !== HTTP_11;
    return {
      name,
      id: expandedName(this.namespace, name),
      place: this.reading.place(element, pointer),
      written,
      portType: this.reading.qname(element, written, WSDL_RULES.dangling, pointer),
      protocol: [...kinds].find(([namespace]) => namespace === protocol?.namespace)?.[1] ?? "other",
      ...(isSoap ? { style: attributeOf(protocol, "style") ?? "document" } : {}),
      ...optional("transport", protocol && attributeOf(protocol, "transport")),
      ...optional("verb", protocol && attributeOf(protocol, "verb")),
      operations: childrenOf(element, WSDL_11, "operation").map((one) => this.bindingOperation(one, pointer)),
    };
  }

  private bindingOperation(element: XmlElement, above: string): WsdlBindingOperation {
    const name = this.reading.required(element, "name", WSDL_RULES.required, above);
    const pointer = this.reading.below(above, "operations", name);
    const [input] = childrenOf(element, WSDL_11, "input");
    const [output] = childrenOf(element, WSDL_11, "output");
    const concrete = element.children.find(({ local, namespace }) => local === "operation" && namespace !== WSDL_11);
    const headers = (input?.children ?? []).filter(({ local, namespace }) => local === "header" && isSoap11(namespace));
    return {
      name,
      place: this.reading.place(element, pointer),
      ...optional("soapAction", concrete && attributeOf(concrete, "soapAction")),
      ...optional("style", concrete && attributeOf(concrete, "style")),
      ...optional("location", concrete && attributeOf(concrete, "location")),
      ...optional("inputUse", bodyUse(input)),
      ...optional("outputUse", bodyUse(output)),
      ...bodies(input, output),
      headers: headers.map((one) => ({
        name: `${(attributeOf(one, "message") ?? "").replace(/^[^:]*:/, "")}/${attributeOf(one, "part") ?? ""}`,
        place: this.reading.place(one, this.reading.below(pointer, "headers", attributeOf(one, "part") ?? "")),
        isRequired: attributeOf(one, "required", WSDL_11) === "true",
      })),
    };
  }

  private service(element: XmlElement, pointer: string): WsdlService {
    const name = attributeOf(element, "name") ?? "";
    return {
      name,
      id: expandedName(this.namespace, name),
      place: this.reading.place(element, pointer),
      ...optional("documentation", documentationOf(element)),
      ports: childrenOf(element, WSDL_11, "port").map((one) => {
        const port = this.reading.required(one, "name", WSDL_RULES.required, pointer);
        const at = this.reading.below(pointer, "ports", port);
        const written = this.reading.required(one, "binding", WSDL_RULES.required, at);
        const address = one.children.find(({ local }) => local === "address");
        const location = address && attributeOf(address, "location");
        return {
          name: port,
          place: this.reading.place(one, at),
          written,
          binding: this.reading.qname(one, written, WSDL_RULES.dangling, at),
          ...(address && location !== undefined
            ? { address: location, addressPlace: this.reading.place(address, this.reading.below(at, "address")) }
            : {}),
        };
      }),
    };
  }
}

function isSoap11(namespace: string): boolean {
  return namespace === SOAP_11 || namespace === SOAP_12;
}

function soapBody(element: XmlElement | undefined): XmlElement | undefined {
  return element?.children.find(({ local, namespace }) => local === "body" && isSoap11(namespace));
}

function bodyUse(element: XmlElement | undefined): string | undefined {
  const body = soapBody(element);
  return body && (attributeOf(body, "use") ?? "literal");
}

function bodies(
  input: XmlElement | undefined,
  output: XmlElement | undefined,
): Pick<WsdlBindingOperation, "inputBody" | "outputBody"> {
  const [sent, answered] = [bodyOf(input), bodyOf(output)];
  return { ...(sent ? { inputBody: sent } : {}), ...(answered ? { outputBody: answered } : {}) };
}

function bodyOf(element: XmlElement | undefined): WsdlBodyUse | undefined {
  const body = soapBody(element);
  if (!body) return undefined;
  const parts = attributeOf(body, "parts");
  return {
    ...optional("namespace", attributeOf(body, "namespace")),
    ...(parts === undefined ? {} : { parts: parts.split(/\s+/).filter((one) => one !== "") }),
  };
}

function patternOf(element: XmlElement): WsdlPattern {
  const ways = element.children
    .filter(({ namespace, local }) => namespace === WSDL_11 && (local === "input" || local === "output"))
    .map(({ local }) => local);
  if (ways[0] === "input") return ways.includes("output") ? "request-response" : "one-way";
  if (ways[0] === "output") return ways.includes("input") ? "solicit-response" : "notification";
  return "none";
}

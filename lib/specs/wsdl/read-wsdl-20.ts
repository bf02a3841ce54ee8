import { documentationOf, deprecationOf } from "@/lib/specs/wsdl/xsd/read-declared";
import type {
  WsdlBinding,
  WsdlBindingOperation,
  WsdlContract,
  WsdlMessageUse,
  WsdlOperation,
  WsdlPattern,
  WsdlPortType,
  WsdlService,
} from "./contract";
import { HTTP_20, SOAP_20, WSDL_20 } from "./namespaces";
import { eachNamed, optional } from "./notes";
import type { WsdlReading } from "./reading";
import { WSDL_RULES } from "./rules";
import { attributeOf, childrenOf, expandedName, type XmlElement } from "./xml/xml-element";

const IN_ONLY = "http://www.w3.org/ns/wsdl/in-only";
const ROBUST = "http://www.w3.org/ns/wsdl/robust-in-only";
const OUT_ONLY = "http://www.w3.org/ns/wsdl/out-only";

/**
 * Reads a `description` of WSDL 2.0 into the contract, in the terms of 1.1: interfaces are port types, endpoints are ports,
 * and each element that is sent makes a message of one part.
 */
export function readWsdl20(reading: WsdlReading, root: XmlElement, into: WsdlContract): void {
  new Wsdl20Reader(reading, root, into).read();
}

/** Gives every interface the operations of those that it extends. To be called when all documents are read. Ends on circles. */
export function inheritOperations(contract: WsdlContract): void {
  const extended = new Map<string, string[]>();
  for (const { id, xml } of contract.portTypes.values()) {
    const written = (attributeOf(xml, "extends") ?? "").split(/\s+/).filter((one) => one !== "");
    extended.set(
      id,
      written.map((one) => idOf(contract, one)).filter((one) => one !== undefined),
    );
  }
  for (const portType of contract.portTypes.values()) {
    const known = new Set(portType.operations.map(({ name }) => name));
    const reached = new Set<string>(extended.get(portType.id));
    for (const id of reached) {
      for (const more of extended.get(id) ?? []) reached.add(more);
      if (id === portType.id) continue;
      for (const operation of contract.portTypes.get(id)?.operations ?? []) {
        if (known.has(operation.name)) continue;
        known.add(operation.name);
        portType.operations.push({ ...operation, key: `${portType.name}/${operation.name}` });
      }
    }
  }
}

function idOf(contract: WsdlContract, written: string): string | undefined {
  const local = written.slice(written.indexOf(":") + 1);
  return [...contract.portTypes.values()].find(({ name }) => name === local)?.id;
}

class Wsdl20Reader {
  private readonly namespace: string;

  constructor(
    private readonly reading: WsdlReading,
    private readonly root: XmlElement,
    private readonly into: WsdlContract,
  ) {
    this.namespace = attributeOf(root, "targetNamespace") ?? "";
  }

  read(): void {
    eachNamed(this.reading, this.root, "interface", "portTypes", this.into.portTypes, (one, at) =>
      this.portType(one, at),
    );
    eachNamed(this.reading, this.root, "binding", "bindings", this.into.bindings, (one, at) => this.binding(one, at));
    eachNamed(this.reading, this.root, "service", "services", this.into.services, (one, at) => this.service(one, at));
  }

  private portType(element: XmlElement, pointer: string): WsdlPortType {
    const name = attributeOf(element, "name") ?? "";
    for (const fault of childrenOf(element, WSDL_20, "fault")) this.interfaceFault(fault, pointer);
    return {
      name,
      id: expandedName(this.namespace, name),
      place: this.reading.place(element, pointer),
      xml: element,
      operations: childrenOf(element, WSDL_20, "operation").map((one) => this.operation(one, name, pointer)),
      ...optional("documentation", documentationOf(element)),
    };
  }

  /** A fault of an interface is a message that its operations name. */
  private interfaceFault(element: XmlElement, above: string): void {
    const name = this.reading.required(element, "name", WSDL_RULES.required, above);
    this.made(element, `${above}#${name}`, this.reading.below(above, "faults", name), name);
  }

  private operation(element: XmlElement, portType: string, above: string): WsdlOperation {
    const name = this.reading.required(element, "name", WSDL_RULES.required, above);
    const pointer = this.reading.below(above, "operations", name);
    const documentation = documentationOf(element);
    const [input] = childrenOf(element, WSDL_20, "input");
    const [output] = childrenOf(element, WSDL_20, "output");
    const faults = element.children.filter(
      ({ namespace, local }) => namespace === WSDL_20 && (local === "outfault" || local === "infault"),
    );
    return {
      key: `${portType}/${name}`,
      name,
      place: this.reading.place(element, pointer),
      xml: element,
      pattern: patternOf(attributeOf(element, "pattern"), input !== undefined, output !== undefined),
      ...optional("documentation", documentation),
      ...optional("deprecation", deprecationOf(element, documentation)),
      ...(input ? { input: this.use(input, `${portType}/${name} input`, this.reading.below(pointer, "input")) } : {}),
      ...(output
        ? { output: this.use(output, `${portType}/${name} output`, this.reading.below(pointer, "output")) }
        : {}),
      faults: faults.map((one) => {
        const ref = this.reading.required(one, "ref", WSDL_RULES.required, pointer);
        const local = ref.slice(ref.indexOf(":") + 1);
        const place = this.reading.place(one, this.reading.below(pointer, "faults", local));
        return { name: local, place, written: ref, message: `${above}#${local}` };
      }),
    };
  }

  private use(element: XmlElement, id: string, pointer: string): WsdlMessageUse {
    const documentation = documentationOf(element);
    return {
      ...this.made(element, `{${this.namespace}}${id}`, pointer, attributeOf(element, "messageLabel") ?? element.local),
      ...optional("documentation", documentation),
    };
  }

  /** The message that an element makes. */
  private made(element: XmlElement, id: string, pointer: string, name: string): WsdlMessageUse {
    const written = attributeOf(element, "element")?.trim() ?? "#none";
    const place = this.reading.place(element, pointer);
    const parts = written.startsWith("#")
      ? []
      : [{ name: "body", place, written, element: this.reading.qname(element, written, WSDL_RULES.dangling, pointer) }];
    this.into.messages.set(id, { name, place, parts });
    return { place, written: parts.length > 0 ? written : "", message: id };
  }

  private binding(element: XmlElement, pointer: string): WsdlBinding {
    const name = attributeOf(element, "name") ?? "";
    const written = attributeOf(element, "interface") ?? "";
    const type = attributeOf(element, "type") ?? "";
    const version = attributeOf(element, "version", SOAP_20) ?? "1.2";
    return {
      name,
      id: expandedName(this.namespace, name),
      place: this.reading.place(element, pointer),
      written,
      portType: written === "" ? "" : this.reading.qname(element, written, WSDL_RULES.dangling, pointer),
      protocol: type === SOAP_20 ? (version === "1.1" ? "soap11" : "soap12") : type === HTTP_20 ? "http" : "other",
      ...(type === SOAP_20 ? { style: "document" } : {}),
      ...optional("transport", attributeOf(element, "protocol", SOAP_20)),
      ...optional("verb", attributeOf(element, "methodDefault", HTTP_20)),
      operations: childrenOf(element, WSDL_20, "operation").map((one) => this.bindingOperation(one, pointer)),
    };
  }

  private bindingOperation(element: XmlElement, above: string): WsdlBindingOperation {
    const ref = this.reading.required(element, "ref", WSDL_RULES.required, above);
    const name = ref.slice(ref.indexOf(":") + 1);
    return {
      name,
      place: this.reading.place(element, this.reading.below(above, "operations", name)),
      ...optional("soapAction", attributeOf(element, "action", SOAP_20)),
      ...optional("location", attributeOf(element, "location", HTTP_20)),
      headers: [],
    };
  }

  private service(element: XmlElement, pointer: string): WsdlService {
    const name = attributeOf(element, "name") ?? "";
    return {
      name,
      id: expandedName(this.namespace, name),
      place: this.reading.place(element, pointer),
      ...optional("documentation", documentationOf(element)),
      ports: childrenOf(element, WSDL_20, "endpoint").map((one) => {
        const port = this.reading.required(one, "name", WSDL_RULES.required, pointer);
        const at = this.reading.below(pointer, "ports", port);
        const written = this.reading.required(one, "binding", WSDL_RULES.required, at);
        const place = this.reading.place(one, at);
        const address = attributeOf(one, "address");
        return {
          name: port,
          place,
          written,
          binding: this.reading.qname(one, written, WSDL_RULES.dangling, at),
          ...(address === undefined ? {} : { address, addressPlace: place }),
        };
      }),
    };
  }
}

function patternOf(uri: string | undefined, hasInput: boolean, hasOutput: boolean): WsdlPattern {
  if (uri === IN_ONLY || uri === ROBUST) return "one-way";
  if (uri === OUT_ONLY) return "notification";
  if (hasInput) return hasOutput ? "request-response" : "one-way";
  return hasOutput ? "notification" : "none";
}

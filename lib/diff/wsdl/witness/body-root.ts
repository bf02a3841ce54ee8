import type { WsdlBodyUse, WsdlContract, WsdlMessageUse, WsdlOperation, WsdlPart } from "@/lib/specs/wsdl/contract";
import { bindingOf } from "@/lib/specs/wsdl/to-model";
import { expandedName } from "@/lib/specs/wsdl/xml/xml-element";
import type { XsdParticle } from "@/lib/specs/wsdl/xsd/xsd-model";
import type { Declared } from "./complex-type";

/** The one element that a message is in the body of SOAP, and how it is sent; or why there is none that a schema describes. */
export type BodyRoot = { root: Declared; mediaType: string } | { why: string };

/** Which message of an operation. */
export type MessageKind = "input" | "output" | "fault";

const MEDIA_TYPES = {
  soap11: "text/xml",
  soap12: "application/soap+xml",
  http: "application/xml",
  other: "application/xml",
};

/**
 * What goes over the wire (WSDL 1.1 §3.5, WS-I Basic Profile 1.2 §4.4): in the style `document` the element that the message names,
 * in the style `rpc` an element called like the operation that holds the parts; of faults the element in their detail.
 */
export function bodyRoot(
  contract: WsdlContract,
  operation: WsdlOperation,
  kind: MessageKind,
  use: WsdlMessageUse,
): BodyRoot {
  const message = contract.messages.get(use.message);
  if (!message) return { why: "the message is not declared" };
  const portType = [...contract.portTypes.values()].find(({ operations }) => operations.includes(operation));
  const binding = portType && bindingOf(contract, portType);
  const bound = binding?.operations.find(({ name }) => name === operation.name);
  const mediaType = MEDIA_TYPES[binding?.protocol ?? "other"];
  if (binding?.protocol === "http" || (binding?.protocol === "other" && contract.version === "1.1"))
    return { why: "the binding sends no XML that a schema describes" };
  if ([bound?.inputUse, bound?.outputUse].includes("encoded"))
    return { why: "encoded messages are not described by a schema alone" };
  const body = kind === "input" ? bound?.inputBody : kind === "output" ? bound?.outputBody : undefined;
  const parts = body?.parts ? message.parts.filter(({ name }) => body.parts?.includes(name)) : message.parts;
  if ((bound?.style ?? binding?.style) === "rpc" && kind !== "fault") {
    const root = wrapper(operation, kind, body, parts);
    return root ? { root, mediaType } : { why: "a message in the style `rpc` has a part that is an element" };
  }
  const [only] = parts;
  if (!only || parts.length !== 1) return { why: "the body is not made of one element" };
  const root = only.element === undefined ? undefined : contract.schemas.elements.get(only.element);
  if (root) return { root, mediaType };
  if (only.element === undefined) return { why: "the message has a part of a type, and no element is named for it" };
  return { why: `\`${only.written}\` is declared in no file that was handed in` };
}

function wrapper(
  operation: WsdlOperation,
  kind: MessageKind,
  body: WsdlBodyUse | undefined,
  parts: readonly WsdlPart[],
): Declared | undefined {
  const { place, xml, name } = operation;
  const items: XsdParticle[] = [];
  for (const part of parts) {
    if (part.type === undefined) return undefined;
    const type = { name: part.type, written: part.written };
    const element = { place: part.place, xml, name: part.name, type, isNillable: false, isAbstract: false };
    items.push({ kind: "element", element, min: 1, max: 1 });
  }
  const inline = {
    kind: "complex" as const,
    ...{ place, xml, isAbstract: false, isMixed: false, attributes: [] },
    particle: { kind: "sequence" as const, items, place, min: 1, max: 1 },
  };
  const local = kind === "output" ? `${name}Response` : name;
  return { name: expandedName(body?.namespace ?? "", local), type: { inline }, isNillable: false, isAbstract: false };
}

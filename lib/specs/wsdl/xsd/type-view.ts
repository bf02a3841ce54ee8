import { localName, namespaceOf } from "@/lib/specs/wsdl/xml/xml-element";
import { XSD } from "@/lib/specs/wsdl/namespaces";
import { builtInItem, builtInType } from "./builtin-types";
import type { XsdComplexType, XsdFacets, XsdSchemas, XsdType, XsdTypeUse } from "./xsd-model";

/** What a use of a type comes down to. */
export type TypeView =
  /** A built-in type with all facets on the way to it; `patterns` of each step, of which one each must match. */
  | { kind: "atomic"; primitive: string; facets: XsdFacets; patterns: string[][] }
  | { kind: "list"; item: XsdTypeUse; facets: XsdFacets }
  | { kind: "union"; members: XsdTypeUse[]; facets: XsdFacets }
  | { kind: "complex"; type: XsdComplexType }
  | { kind: "anything" }
  /** Declared in a file that was not handed in, or nowhere. */
  | { kind: "unknown"; name: string };

/** Follows a use of a type to what it is. Ends on circles (then it is not known). */
export function viewOf(use: XsdTypeUse, schemas: XsdSchemas): TypeView {
  const facets: XsdFacets = {};
  const patterns: string[][] = [];
  const seen = new Set<unknown>();
  for (let at: XsdTypeUse | undefined = use; ; ) {
    if (at === undefined) return { kind: "atomic", primitive: "anySimpleType", facets, patterns };
    const type: XsdType | undefined = at.inline ?? (at.name === undefined ? undefined : schemas.types.get(at.name));
    if (!type) return builtInView(at.name, facets, patterns);
    if (seen.has(type)) return { kind: "unknown", name: at.name ?? "" };
    seen.add(type);
    if (type.kind === "complex") return { kind: "complex", type };
    if (type.variety === "list") return { kind: "list", item: type.item ?? {}, facets };
    if (type.variety === "union") return { kind: "union", members: type.members ?? [], facets };
    if (type.facets.patterns) patterns.push(type.facets.patterns);
    // What is said nearest holds.
    Object.assign(facets, { ...type.facets, ...facets });
    at = type.base;
  }
}

function builtInView(name: string | undefined, facets: XsdFacets, patterns: string[][]): TypeView {
  if (name === undefined) return { kind: "anything" };
  const local = localName(name);
  if (namespaceOf(name) !== XSD) return { kind: "unknown", name };
  if (local === "anyType") return { kind: "anything" };
  const item = builtInItem(local);
  if (item !== undefined) return { kind: "list", item: { name: `{${XSD}}${item}`, written: `xs:${item}` }, facets };
  return builtInType(local) ? { kind: "atomic", primitive: local, facets, patterns } : { kind: "unknown", name };
}

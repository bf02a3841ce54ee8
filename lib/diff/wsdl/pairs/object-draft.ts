import type { Segment } from "@/lib/diff/compare/difference";
import type { Place, Schema } from "@/lib/specs/model";
import { namespaceOf } from "@/lib/specs/wsdl/xml/xml-element";
import type { AttributeSlot, Content, Slot, Wildcard } from "@/lib/specs/wsdl/xsd/content-of";
import { admits } from "@/lib/specs/wsdl/xsd/xsd-model";
import type { PairNode } from "./pair-node";

/** The schema of a complex type while its members are put in. */
export interface Draft {
  place: Place;
  properties: Map<string, Schema>;
  required: string[];
  others: Partial<Schema>;
  any: Wildcard | undefined;
  anyAttribute: Wildcard | undefined;
}

/** Begins the schema of a content: closed, but for what its wildcards leave open. */
export function draftOf(content: Content, place: Place): Draft {
  const { any, anyAttribute, isMixed } = content;
  const others: Partial<Schema> = any === undefined ? { additionalProperties: { place, always: false } } : {};
  if (any === undefined && anyAttribute)
    others.patternProperties = new Map([["^@", { place: anyAttribute.place, always: true }]]);
  const properties = new Map<string, Schema>();
  if (isMixed) properties.set("#text", { place, types: ["string"] });
  return { place, properties, required: [], others, any, anyAttribute };
}

/** Rules out what the other version has, and this one's wildcards do not admit where they leave the schema open. */
export function ruleOut({ place, properties, any, anyAttribute }: Draft, one: Slot | AttributeSlot): void {
  if (!any && !anyAttribute) return;
  const wildcard = "min" in one ? any : anyAttribute;
  if (!wildcard || !admits(wildcard.namespaces, namespaceOf(one.name)))
    properties.set(one.key, { place, always: false });
}

/** What was put in, as members of the schema. */
export function finished({ properties, required, others }: Draft): Partial<Schema> {
  return { types: ["object"], properties, ...(required.length > 0 ? { required } : {}), ...others };
}

/** Puts a member that both versions have. */
export function put(node: PairNode, draft: readonly [Draft, Draft], key: string, inner: PairNode): void {
  draft[0].properties.set(key, inner.from);
  draft[1].properties.set(key, inner.to);
  node.children.push({ segment: segmentOf(key), node: inner });
}

/** The step to a member. */
export function segmentOf(key: string): Segment {
  return { label: key, key: `.${key}`, path: `.${key}` };
}

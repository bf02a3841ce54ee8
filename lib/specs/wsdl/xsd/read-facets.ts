import { XSD } from "@/lib/specs/wsdl/namespaces";
import { attributeOf, childrenOf, type XmlElement } from "@/lib/specs/wsdl/xml/xml-element";
import type { WsdlReading } from "@/lib/specs/wsdl/reading";
import { documentationOf } from "./read-declared";
import type { XsdFacets } from "./xsd-model";

const SINGLE = [
  "length",
  "minLength",
  "maxLength",
  "minInclusive",
  "maxInclusive",
  "minExclusive",
  "maxExclusive",
  "totalDigits",
  "fractionDigits",
  "whiteSpace",
] as const;

/** The facets in a `restriction`. */
export function readFacets(reading: WsdlReading, restriction: XmlElement, pointer: string): XsdFacets {
  const facets: XsdFacets = {};
  for (const name of SINGLE) {
    const [facet] = childrenOf(restriction, XSD, name);
    const value = facet && attributeOf(facet, "value");
    if (value !== undefined) facets[name] = value.trim();
  }
  const patterns = childrenOf(restriction, XSD, "pattern").map((one) => attributeOf(one, "value") ?? "");
  if (patterns.length > 0) facets.patterns = patterns;
  const values = childrenOf(restriction, XSD, "enumeration");
  if (values.length === 0) return facets;
  facets.enumeration = new Map();
  for (const one of values) {
    const value = attributeOf(one, "value") ?? "";
    const documentation = documentationOf(one);
    const place = reading.place(one, reading.below(pointer, value));
    facets.enumeration.set(value, documentation === undefined ? { place } : { place, documentation });
  }
  return facets;
}

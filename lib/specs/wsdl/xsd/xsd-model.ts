import type { XmlElement } from "@/lib/specs/wsdl/xml/xml-element";
import type { Place } from "@/lib/specs/model";

/** What every declaration of an XML Schema has. Names are expanded: `{urn:shop}Order`. */
export interface XsdDeclared {
  place: Place;
  /** As written, for showing it. */
  xml: XmlElement;
  documentation?: string;
  /** Why it should not be used any more, where it says so; empty without a reason. */
  deprecation?: string;
}

/** A use of a type: by name, or written in place. Both absent: anything is allowed. */
export interface XsdTypeUse {
  name?: string;
  /** As written in the document: `tt:StringList`. */
  written?: string;
  inline?: XsdType;
}

export type XsdType = XsdSimpleType | XsdComplexType;

/** Facets of a simple type that are said in it, without those of its base. Numbers are kept as written. */
export interface XsdFacets {
  enumeration?: Map<string, { place: Place; documentation?: string }>;
  patterns?: string[];
  length?: string;
  minLength?: string;
  maxLength?: string;
  minInclusive?: string;
  maxInclusive?: string;
  minExclusive?: string;
  maxExclusive?: string;
  totalDigits?: string;
  fractionDigits?: string;
  whiteSpace?: string;
}

export interface XsdSimpleType extends XsdDeclared {
  kind: "simple";
  name?: string;
  variety: "restriction" | "list" | "union";
  /** Of a restriction. */
  base?: XsdTypeUse;
  facets: XsdFacets;
  /** Of a list. */
  item?: XsdTypeUse;
  /** Of a union. */
  members?: XsdTypeUse[];
}

export interface XsdComplexType extends XsdDeclared {
  kind: "complex";
  name?: string;
  isAbstract: boolean;
  isMixed: boolean;
  /** What it is derived from, with which its own content is joined (extension) or replaced (restriction). */
  derivation?: { by: "extension" | "restriction"; base: XsdTypeUse };
  /** Text content, restricted further by facets. */
  simpleContent?: { facets: XsdFacets };
  particle?: XsdParticle;
  attributes: XsdAttributeUse[];
}

/**
 * Namespaces that a wildcard stands for, of which one must fit: `##any`, `##local` (none), a namespace, or `##not` and one (also
 * not none).
 */
export function admits(namespaces: readonly string[], namespace: string): boolean {
  return namespaces.some((one) => {
    if (one === "##any") return true;
    if (one === "##local") return namespace === "";
    return one.startsWith("##not ") ? namespace !== "" && namespace !== one.slice(6) : one === namespace;
  });
}

/** How what a wildcard admits is assessed: it must be declared and valid, valid where it is declared, or not at all. */
export type XsdContents = "strict" | "lax" | "skip";

/** How often; undefined `max`: without bound. */
export interface XsdOccurs {
  min: number;
  max: number | undefined;
}

export type XsdParticle =
  | (XsdOccurs & { kind: "sequence" | "choice" | "all"; items: XsdParticle[]; place: Place })
  | (XsdOccurs & { kind: "element"; element: XsdElement })
  | (XsdOccurs & { kind: "element-ref"; name: string; written: string; place: Place; documentation?: string })
  | (XsdOccurs & { kind: "group-ref"; name: string; written: string; place: Place })
  | (XsdOccurs & { kind: "any"; namespaces: readonly string[]; contents: XsdContents; place: Place });

export interface XsdElement extends XsdDeclared {
  /** With the namespace that its messages have: none where its form is unqualified. */
  name: string;
  type: XsdTypeUse;
  isNillable: boolean;
  isAbstract: boolean;
  default?: string;
  fixed?: string;
  /** The head of the group of elements that it may stand for. */
  substitutes?: string;
}

export type XsdAttributeUse =
  | (XsdDeclared & {
      kind: "attribute";
      name: string;
      type: XsdTypeUse;
      use: "optional" | "required" | "prohibited";
      default?: string;
      fixed?: string;
    })
  | {
      kind: "attribute-ref";
      name: string;
      written: string;
      use: "optional" | "required" | "prohibited";
      place: Place;
      default?: string;
      fixed?: string;
    }
  | { kind: "group-ref"; name: string; written: string; place: Place }
  | { kind: "any"; namespaces: readonly string[]; contents: XsdContents; place: Place };

export type XsdAttribute = Extract<XsdAttributeUse, { kind: "attribute" }>;

/** All schemas of a definition together: what is declared in them, by expanded name. */
export interface XsdSchemas {
  types: Map<string, XsdType>;
  elements: Map<string, XsdElement>;
  attributes: Map<string, XsdAttribute>;
  groups: Map<string, XsdDeclared & { particle?: XsdParticle }>;
  attributeGroups: Map<string, XsdDeclared & { attributes: XsdAttributeUse[] }>;
  /** Target namespaces of the schemas that were read, with the version that they say they have. */
  namespaces: Map<string, { version?: string }>;
  /** Namespaces whose schemas are imported and were not handed in: what they declare is not known. */
  absent: Set<string>;
  /** What is written there and not read into this model, so that messages cannot be judged by it: `xs:redefine`. */
  unread: Set<string>;
}

/** Schemas in which nothing is declared. */
export function emptySchemas(): XsdSchemas {
  return {
    types: new Map(),
    elements: new Map(),
    attributes: new Map(),
    groups: new Map(),
    attributeGroups: new Map(),
    namespaces: new Map(),
    absent: new Set(),
    unread: new Set(),
  };
}

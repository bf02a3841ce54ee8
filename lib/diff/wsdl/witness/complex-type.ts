import { Undecided } from "@/lib/diff/witness/safe-pattern";
import { XSD } from "@/lib/specs/wsdl/namespaces";
import { childrenOf, localName, namespaceOf } from "@/lib/specs/wsdl/xml/xml-element";
import type {
  XsdAttributeUse,
  XsdComplexType,
  XsdElement,
  XsdFacets,
  XsdParticle,
  XsdContents,
  XsdSchemas,
  XsdTypeUse,
} from "@/lib/specs/wsdl/xsd/xsd-model";

/** An element that a message may have: declared, or made of a part of a message. */
export type Declared = Pick<
  XsdElement,
  "name" | "type" | "isNillable" | "isAbstract" | "default" | "fixed" | "substitutes"
> & {
  xml?: XsdElement["xml"];
};

/** An attribute of a type; `type` undefined where its declaration was not handed in. */
export interface Attribute {
  name: string;
  type: XsdTypeUse | undefined;
  isRequired: boolean;
  fixed?: string;
}

export interface Wildcard {
  namespaces: readonly string[];
  contents: XsdContents;
}

/** What an element of a complex type may hold, with what its base types and groups bring. */
export interface Shape {
  /** One after the other. */
  particles: readonly XsdParticle[];
  attributes: ReadonlyMap<string, Attribute>;
  anyAttribute: readonly Wildcard[];
  isMixed: boolean;
  /** Its text, where it has no elements, with the facets of every step. */
  text?: { type: XsdTypeUse; facets: readonly XsdFacets[] };
}

const DEEPEST = 60;

/** Works out what complex types hold, each once. Throws Undecided where something is not declared. */
export class Shapes {
  private readonly known = new Map<XsdComplexType, Shape>();
  private readonly heads = new Map<string, XsdElement[]>();

  constructor(readonly schemas: XsdSchemas) {
    for (const one of schemas.elements.values())
      if (one.substitutes !== undefined)
        this.heads.set(one.substitutes, [...(this.heads.get(one.substitutes) ?? []), one]);
  }

  of(type: XsdComplexType, depth = 0): Shape {
    const known = this.known.get(type);
    if (known) return known;
    if (depth > DEEPEST) throw new Undecided("a type is derived from itself, or through too many steps");
    const made = this.make(type, depth);
    this.known.set(type, made);
    return made;
  }

  /** Elements that may stand for another, itself first where it may stand there. */
  standIns(head: XsdElement): XsdElement[] {
    const found = new Set<XsdElement>([head]);
    for (const one of found) for (const more of this.heads.get(one.name) ?? []) found.add(more);
    return [...found].filter(({ isAbstract }) => !isAbstract);
  }

  /** The declared type of an element; that of the head of its group where it says none. */
  typeOf(element: Declared): XsdTypeUse {
    const { type, substitutes } = element;
    if (type.name !== undefined || type.inline || substitutes === undefined) return type;
    return this.schemas.elements.get(substitutes)?.type ?? {};
  }

  private make(type: XsdComplexType, depth: number): Shape {
    const { derivation } = type;
    requireRead(type);
    const base = derivation && this.baseOf(derivation.base, depth);
    const isExtension = derivation?.by === "extension";
    const attributes = new Map(base?.shape?.attributes);
    const anyAttribute: Wildcard[] = isExtension ? [...(base?.shape?.anyAttribute ?? [])] : [];
    this.attributes(type.attributes, attributes, anyAttribute, 0);
    const own = type.particle ? [type.particle] : [];
    const common = {
      attributes,
      anyAttribute,
      isMixed: type.isMixed || (isExtension && base?.shape?.isMixed === true),
    };
    if (!type.simpleContent)
      return { ...common, particles: isExtension ? [...(base?.shape?.particles ?? []), ...own] : own };
    const under = base?.text ?? base?.shape?.text;
    if (!under) throw new Undecided("the text of a type is not known");
    return {
      ...common,
      particles: [],
      text: { type: under.type, facets: [type.simpleContent.facets, ...under.facets] },
    };
  }

  private baseOf(use: XsdTypeUse, depth: number): { shape?: Shape; text?: Shape["text"] } {
    const type = use.inline ?? (use.name === undefined ? undefined : this.schemas.types.get(use.name));
    if (type?.kind === "complex") return { shape: this.of(type, depth + 1) };
    if (type) return { text: { type: use, facets: [] } };
    const { name } = use;
    if (name === undefined || namespaceOf(name) !== XSD)
      throw new Undecided(`\`${use.written ?? ""}\` is declared in no file that was handed in`);
    return localName(name) === "anyType" ? {} : { text: { type: use, facets: [] } };
  }

  private attributes(
    uses: readonly XsdAttributeUse[],
    into: Map<string, Attribute>,
    any: Wildcard[],
    depth: number,
  ): void {
    if (depth > DEEPEST) throw new Undecided("groups of attributes lead into themselves");
    for (const use of uses) {
      if (use.kind === "any") any.push(use);
      else if (use.kind === "group-ref") {
        const group = this.schemas.attributeGroups.get(use.name);
        if (!group) throw new Undecided(`the attributes \`${use.written}\` are declared in no file that was handed in`);
        this.attributes(group.attributes, into, any, depth + 1);
      } else if (use.use === "prohibited") into.delete(use.name);
      else {
        const declared = use.kind === "attribute" ? use : this.schemas.attributes.get(use.name);
        const fixed = use.fixed ?? declared?.fixed;
        const isRequired = use.use === "required";
        into.set(use.name, {
          name: use.name,
          type: declared?.type,
          isRequired,
          ...(fixed === undefined ? {} : { fixed }),
        });
      }
    }
  }
}

/** Types may say more than is read: what is not read must not be judged. */
function requireRead({ xml, simpleContent }: XsdComplexType): void {
  const inner = [xml, ...childrenOf(xml, XSD, "complexContent"), ...childrenOf(xml, XSD, "simpleContent")];
  const derived = inner.flatMap((one) => [
    ...childrenOf(one, XSD, "restriction"),
    ...childrenOf(one, XSD, "extension"),
  ]);
  for (const { children } of [...inner, ...derived])
    for (const { namespace, local } of children)
      if (namespace === XSD && /^(?:assert|openContent)$/.test(local))
        throw new Undecided(`\`xs:${local}\` is not judged`);
  if (simpleContent && derived.some((one) => childrenOf(one, XSD, "simpleType").length > 0))
    throw new Undecided("a text that is restricted in place is not judged");
}

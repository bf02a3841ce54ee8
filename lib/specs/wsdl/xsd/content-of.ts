import type { Place } from "@/lib/specs/model";
import { SpecError } from "@/lib/specs/spec-error";
import { localName } from "@/lib/specs/wsdl/xml/xml-element";
import type {
  XsdAttribute,
  XsdAttributeUse,
  XsdComplexType,
  XsdElement,
  XsdFacets,
  XsdParticle,
  XsdSchemas,
  XsdTypeUse,
} from "./xsd-model";

/** A place in the content of a complex type at which an element may stand. */
export interface Slot {
  /** Expanded. */
  name: string;
  /** The name in the schema that is made of it: the local one, where no other has it. */
  key: string;
  /** Undefined where it is declared in a file that was not handed in. */
  element: Omit<XsdElement, "xml"> | undefined;
  place: Place;
  documentation?: string;
  min: number;
  max: number | undefined;
  /** Position in the order; the members of one choice share it. */
  rank: number;
  /** Whether it is one of several of which just one may stand there. */
  isChoice: boolean;
  /** Whether one of those must stand there. */
  isDemanded: boolean;
  /** How often at least where it is there at all. */
  least: number;
  /** The group it is in, where that says more than which of its elements exclude each other: repeated, optional or nested. */
  form?: string;
  /** Whether the order is free: in `all`, and in what repeats. */
  isFree: boolean;
}

/** An attribute that may stand on an element of a type. */
export interface AttributeSlot {
  name: string;
  key: string;
  attribute: XsdAttribute | undefined;
  place: Place;
  isRequired: boolean;
  default?: string;
  fixed?: string;
}

/** What else may stand somewhere, by namespace. */
export interface Wildcard {
  place: Place;
  namespaces: readonly string[];
}

/** All that may stand in an element of a complex type, with what its base types and groups bring. */
export interface Content {
  slots: Slot[];
  /** Where any other elements may stand. */
  any: Wildcard | undefined;
  attributes: AttributeSlot[];
  anyAttribute: Wildcard | undefined;
  isMixed: boolean;
  /** Its text, where it has no elements (`simpleContent`). */
  text?: { type: XsdTypeUse; facets: XsdFacets };
}

/** More than this in all types of one definition is a bomb. */
const MOST_MEMBERS = 500_000;
/** Groups in groups; what is deeper is left out. */
const DEEPEST_GROUPS = 100;

const known = new WeakMap<XsdSchemas, Contents>();

/** The contents of the types of a definition, worked out once for all who ask. */
export function contentsOf(schemas: XsdSchemas): Contents {
  const made = known.get(schemas) ?? new Contents(schemas);
  known.set(schemas, made);
  return made;
}

/** Works out contents, each once. */
export class Contents {
  private readonly known = new Map<XsdComplexType, Content>();
  private readonly substitutes = new Map<string, XsdElement[]>();
  private members = 0;

  constructor(
    private readonly schemas: XsdSchemas,
    private readonly most = MOST_MEMBERS,
  ) {
    for (const element of schemas.elements.values()) {
      if (element.substitutes === undefined) continue;
      const group = this.substitutes.get(element.substitutes);
      if (group) group.push(element);
      else this.substitutes.set(element.substitutes, [element]);
    }
  }

  of(type: XsdComplexType): Content {
    let content = this.known.get(type);
    if (!content) this.known.set(type, (content = this.make(type)));
    return content;
  }

  private make(type: XsdComplexType): Content {
    const content: Draft = { ...emptyContent(), isMixed: type.isMixed, keys: new Set() };
    const chain = this.chain(type, content);
    const attributes = new Map<string, AttributeSlot>();
    const uses: { particle: XsdParticle; min: number }[] = [];
    for (const one of chain) {
      if (one.derivation?.by === "restriction") uses.length = 0;
      if (one.particle) uses.push({ particle: one.particle, min: 1 });
      if (one.derivation?.by === "restriction") content.anyAttribute = undefined;
      this.addAttributes(one.attributes, attributes, content, new Set());
    }
    const seen: { name: string; slot: Slot }[] = [];
    let rank = 0;
    const place = (particle: XsdParticle, at: Position): void => {
      this.count(particle);
      if (particle.kind === "any") {
        content.any = joined(content.any, particle);
        return;
      }
      if (particle.kind === "element" || particle.kind === "element-ref") {
        for (const slot of this.slotsOf(particle, { ...at, rank: at.rank ?? rank++ }))
          seen.push({ name: slot.name, slot });
        return;
      }
      const max = product(at.max, particle.max);
      const min = at.min * particle.min;
      if (particle.kind === "group-ref") {
        const group = this.schemas.groups.get(particle.name);
        const groups = within(at.groups, particle.name);
        if (group?.particle && groups) place(group.particle, { ...at, min, max, groups });
        return;
      }
      const isFree = at.isFree || particle.kind === "all" || (particle.max !== 1 && particle.items.length > 1);
      const isChoice = particle.kind === "choice" && particle.items.length > 1;
      const inner = { ...at, max, isFree, isChoice: at.isChoice || (isChoice && particle.max === 1) };
      const isDemanded = at.isDemanded || (isChoice && min > 0 && !at.isChoice && !this.mayBeEmpty(particle));
      const form = at.form ?? (isPlainGroup(particle) ? undefined : this.formOf(particle));
      const shaped = { ...inner, ...(form === undefined ? {} : { form }) };
      const shared = isChoice ? { ...shaped, isDemanded, min: 0, rank: at.rank ?? rank++ } : { ...shaped, min };
      for (const item of particle.items) place(item, shared);
    };
    for (const { particle, min } of uses)
      place(particle, { min, max: 1, isChoice: false, isDemanded: false, isFree: false });
    content.slots = merged(seen.map(({ slot }) => slot));
    content.attributes = [...attributes.values()];
    return content;
  }

  /** The type and those it is derived from, the base first. Text content is noted on the way. */
  private chain(type: XsdComplexType, content: Content): XsdComplexType[] {
    const chain: XsdComplexType[] = [];
    const seen = new Set<XsdComplexType>();
    for (let at: XsdComplexType | undefined = type; at && !seen.has(at); ) {
      seen.add(at);
      this.count();
      chain.push(at);
      if (at.isMixed) content.isMixed = true;
      const base: XsdTypeUse | undefined = at.derivation?.base;
      const next: unknown =
        base && (base.inline ?? (base.name === undefined ? undefined : this.schemas.types.get(base.name)));
      const found = isComplex(next) ? next : undefined;
      if (at.simpleContent && base && !found) content.text = { type: base, facets: at.simpleContent.facets };
      at = found;
    }
    return chain.reverse();
  }

  private *slotsOf(
    particle: Extract<XsdParticle, { kind: "element" | "element-ref" }>,
    at: Position & { rank: number },
  ): Iterable<Slot> {
    const element = particle.kind === "element" ? particle.element : this.schemas.elements.get(particle.name);
    const name = particle.kind === "element" ? particle.element.name : particle.name;
    const own = particle.kind === "element-ref" ? particle : particle.element;
    const max = product(at.max, particle.max);
    const documentation = own.documentation ?? element?.documentation;
    const { rank, isFree, isDemanded, form } = at;
    const base = {
      max,
      rank,
      isFree,
      isDemanded,
      key: "",
      place: own.place,
      least: Math.max(1, particle.min),
      ...(form === undefined ? {} : { form }),
    };
    const others = particle.kind === "element-ref" ? this.standIns(name) : [];
    const isChoice = at.isChoice || others.length > 0;
    const min = isChoice ? 0 : at.min * particle.min;
    if (!(element?.isAbstract === true && others.length > 0))
      yield { ...base, name, element, min, isChoice, ...(documentation === undefined ? {} : { documentation }) };
    for (const one of others) {
      const words = one.documentation === undefined ? {} : { documentation: one.documentation };
      yield { ...base, name: one.name, element: one, min: 0, isChoice: true, ...words };
    }
  }

  /** Whether nothing at all need stand there. */
  private mayBeEmpty(particle: XsdParticle, depth = 0): boolean {
    this.count(particle);
    if (particle.min === 0) return true;
    switch (particle.kind) {
      case "group-ref": {
        const inner = this.schemas.groups.get(particle.name)?.particle;
        return inner === undefined || depth > DEEPEST_GROUPS || this.mayBeEmpty(inner, depth + 1);
      }
      case "choice":
        return particle.items.length === 0 || particle.items.some((item) => this.mayBeEmpty(item, depth));
      case "sequence":
      case "all":
        return particle.items.every((item) => this.mayBeEmpty(item, depth));
      default:
        return false;
    }
  }

  /** A group as a text that is the same for the same group: how often elements stand in it is compared elsewhere. */
  private formOf(particle: XsdParticle, depth = 0): string {
    this.count(particle);
    const often = particle.min === 1 && particle.max === 1 ? "" : `{${particle.min},${particle.max ?? ""}}`;
    switch (particle.kind) {
      case "element":
        return localName(particle.element.name);
      case "element-ref":
        return localName(particle.name);
      case "any":
        return "*";
      case "group-ref": {
        const inner = this.schemas.groups.get(particle.name)?.particle;
        return inner && depth <= DEEPEST_GROUPS ? `${this.formOf(inner, depth + 1)}${often}` : "";
      }
      default: {
        const items = particle.items.map((item) => this.formOf(item, depth));
        const [only] = items;
        const text =
          particle.kind === "sequence" ? items.join(",") : items.toSorted().join(particle.kind === "all" ? "&" : "|");
        return items.length === 1 && often === "" ? (only ?? "") : `(${text})${often}`;
      }
    }
  }

  /** Elements that may stand for another, directly or not. */
  private standIns(head: string): XsdElement[] {
    const found = new Set<XsdElement>(this.substitutes.get(head));
    for (const one of found) {
      this.count();
      for (const more of this.substitutes.get(one.name) ?? []) found.add(more);
    }
    return [...found].filter(({ isAbstract }) => !isAbstract).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }

  private addAttributes(
    uses: readonly XsdAttributeUse[],
    into: Map<string, AttributeSlot>,
    content: Draft,
    groups: Set<string>,
  ): void {
    for (const use of uses) {
      this.count();
      if (use.kind === "any") content.anyAttribute = joined(content.anyAttribute, use);
      else if (use.kind === "group-ref") {
        const group = this.schemas.attributeGroups.get(use.name);
        if (!group || groups.has(use.name) || groups.size >= DEEPEST_GROUPS) continue;
        this.addAttributes(group.attributes, into, content, new Set(groups).add(use.name));
      } else if (use.use === "prohibited") into.delete(use.name);
      else {
        const attribute = use.kind === "attribute" ? use : this.schemas.attributes.get(use.name);
        const given = use.default ?? attribute?.default;
        const fixed = use.fixed ?? attribute?.fixed;
        const short = `@${localName(use.name)}`;
        const key = into.get(use.name)?.key ?? (content.keys.has(short) ? `@${use.name}` : short);
        content.keys.add(key);
        into.set(use.name, {
          name: use.name,
          key,
          attribute,
          place: use.place,
          isRequired: use.use === "required",
          ...(given === undefined ? {} : { default: given }),
          ...(fixed === undefined ? {} : { fixed }),
        });
      }
    }
  }

  private count(particle?: XsdParticle): void {
    if (++this.members <= this.most) return;
    const file = particle && "place" in particle ? particle.place.file : "";
    throw new SpecError("too_many_nodes", "The types hold more members than can be shown, with all that they derive.", {
      file,
      fix: "Derive types less often from one another, and repeat groups less.",
    });
  }
}

interface Draft extends Content {
  /** Of attributes. */
  keys: Set<string>;
}

/** The content of an element that must be empty. */
export function emptyContent(): Content {
  return { slots: [], any: undefined, attributes: [], anyAttribute: undefined, isMixed: false };
}

interface Position {
  min: number;
  max: number | undefined;
  rank?: number;
  isChoice: boolean;
  isDemanded: boolean;
  isFree: boolean;
  form?: string;
  /** The groups that it is in. */
  groups?: GroupPath;
}

interface GroupPath {
  name: string;
  depth: number;
  outer?: GroupPath;
}

/** The way into a group; undefined where it goes in a circle, or too deep. */
function within(outer: GroupPath | undefined, name: string): GroupPath | undefined {
  const depth = (outer?.depth ?? 0) + 1;
  if (depth > DEEPEST_GROUPS) return undefined;
  for (let at = outer; at; at = at.outer) if (at.name === name) return undefined;
  return { name, depth, ...(outer ? { outer } : {}) };
}

/** Whether a group says no more than its elements say by themselves: it stands there once, and a choice is one of elements. */
function isPlainGroup(particle: Extract<XsdParticle, { items: XsdParticle[] }>): boolean {
  const { kind, items, min, max } = particle;
  if (items.length > 1 && (max !== 1 || min === 0)) return kind === "choice" && max === 1;
  return (
    kind !== "choice" || items.length < 2 || items.every((one) => one.kind === "element" || one.kind === "element-ref")
  );
}

function joined(one: Wildcard | undefined, { place, namespaces }: Wildcard): Wildcard {
  return one
    ? { place: one.place, namespaces: [...new Set([...one.namespaces, ...namespaces])] }
    : { place, namespaces };
}

function isComplex(type: unknown): type is XsdComplexType {
  return typeof type === "object" && type !== null && "kind" in type && type.kind === "complex";
}

function product(a: number | undefined, b: number | undefined): number | undefined {
  if (a === 0 || b === 0) return 0;
  return a === undefined || b === undefined ? undefined : a * b;
}

/** An element that may stand in several places counts once, as often as in all of them; each gets a key of its own. */
function merged(slots: readonly Slot[]): Slot[] {
  const byName = new Map<string, Slot>();
  for (const slot of slots) {
    if (slot.max === 0) continue;
    const known = byName.get(slot.name);
    if (!known) byName.set(slot.name, { ...slot });
    else {
      known.max = known.isChoice && slot.isChoice && known.rank === slot.rank ? known.max : sum(known.max, slot.max);
      known.min += slot.min;
      known.least = Math.min(known.least, slot.least);
      known.isFree ||= known.rank !== slot.rank;
    }
  }
  const keys = new Set<string>();
  for (const slot of byName.values()) {
    const short = localName(slot.name);
    slot.key = keys.has(short) ? slot.name : short;
    keys.add(slot.key);
  }
  return [...byName.values()];
}

function sum(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

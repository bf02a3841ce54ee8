import type { Place, Schema } from "@/lib/specs/model";
import type { WsdlContract, WsdlMessage, WsdlPart } from "@/lib/specs/wsdl/contract";
import { localName, namespaceOf } from "@/lib/specs/wsdl/xml/xml-element";
import { builtInType, isDerivedFrom } from "@/lib/specs/wsdl/xsd/builtin-types";
import {
  type AttributeSlot,
  type Content,
  type Contents,
  contentsOf,
  emptyContent,
  type Slot,
} from "@/lib/specs/wsdl/xsd/content-of";
import { SchemaMaker } from "@/lib/specs/wsdl/xsd/schema-maker";
import { atomicMembers, itemCounts } from "@/lib/specs/wsdl/xsd/simple-schema";
import { type TypeView, viewOf } from "@/lib/specs/wsdl/xsd/type-view";
import type { XsdElement, XsdTypeUse } from "@/lib/specs/wsdl/xsd/xsd-model";
import { compareFacets } from "./compare-facets";
import { compareOrder } from "./compare-order";
import { type Draft, draftOf, finished, put, ruleOut, segmentOf } from "./object-draft";
import type { PairNode, XmlAspect } from "./pair-node";

interface Version {
  contract: WsdlContract;
  contents: Contents;
  maker: SchemaMaker;
}

/** A use of a type where it stands. */
interface Standing {
  use: XsdTypeUse;
  place: Place;
}

/**
 * Pairs the types of two versions, each pair once, from the messages on. Of each pair it makes two schemas that differ just where
 * messages do: what may repeat in one version is an array in both, types that only XML tells apart are left open in both, and are
 * said in `own`. Without recursion: pairs are filled in by `finish`.
 */
export class PairMaker {
  private readonly from: Version;
  private readonly to: Version;
  private readonly ids = new Map<object, number>();
  private readonly known = new Map<string, PairNode>();
  private readonly pending: (() => void)[] = [];

  constructor(from: WsdlContract, to: WsdlContract) {
    this.from = versionOf(from);
    this.to = versionOf(to);
  }

  /** Fills in all pairs that were asked for, and those that they hold. */
  finish(): void {
    for (let next = this.pending.pop(); next; next = this.pending.pop()) next();
    this.from.maker.finish();
    this.to.maker.finish();
  }

  /** A pair of elements, each the root of a message. */
  ofElements(from: XsdElement, to: XsdElement): PairNode {
    const node = this.element(rootSlot(from), rootSlot(to));
    const [before, after] = [namespaceOf(from.name), namespaceOf(to.name)];
    if (before === after) return node;
    const own = {
      aspect: "namespace/changed" as const,
      name: localName(to.name),
      before,
      after,
      from: from.place,
      to: to.place,
    };
    // What the type itself says is filled in later.
    return { ...node, here: [own] };
  }

  /** A pair of messages of several parts, or of parts that are of a type. */
  ofParts(from: WsdlMessage, to: WsdlMessage): PairNode {
    const node: PairNode = { from: { place: from.place }, to: { place: to.place }, own: [], children: [] };
    const draft = [draftOf(emptyContent(), from.place), draftOf(emptyContent(), to.place)] as const;
    const older = from.parts.map((part) => partSlot(this.from.contract, part));
    const newer = to.parts.map((part) => partSlot(this.to.contract, part));
    this.members(node, older, newer, draft, (x, y) => this.element(x, y));
    Object.assign(node.from, finished(draft[0]));
    Object.assign(node.to, finished(draft[1]));
    return node;
  }

  /** A pair of uses of types. */
  ofUses(from: Standing, to: Standing): PairNode {
    const key = `${this.idOf(this.from, from.use)}|${this.idOf(this.to, to.use)}`;
    const node = this.known.get(key);
    if (node) return node;
    const older = placeOf(this.from, from);
    const newer = placeOf(this.to, to);
    const made: PairNode = { from: { place: older }, to: { place: newer }, own: [], children: [] };
    // Built-in types have no place: those of one use are not those of another.
    if (!key.includes("?")) this.known.set(key, made);
    this.pending.push(() => this.fill(made, from, to));
    return made;
  }

  private idOf(version: Version, { inline, name }: XsdTypeUse): string {
    const type = inline ?? (name === undefined ? undefined : version.contract.schemas.types.get(name));
    if (!type) return `?${name ?? ""}`;
    const id = this.ids.get(type) ?? this.ids.size;
    this.ids.set(type, id);
    return String(id);
  }

  private fill(node: PairNode, from: Standing, to: Standing): void {
    const older = viewOf(from.use, this.from.contract.schemas);
    const newer = viewOf(to.use, this.to.contract.schemas);
    if (older.kind === "atomic" && newer.kind === "atomic") this.atomic(node, older, newer, from, to);
    else if (older.kind === "list" && newer.kind === "list") {
      const items = this.ofUses({ use: older.item, place: from.place }, { use: newer.item, place: to.place });
      Object.assign(node.from, { types: ["array"], items: items.from, ...itemCounts(older.facets) });
      Object.assign(node.to, { types: ["array"], items: items.to, ...itemCounts(newer.facets) });
      node.children.push({ segment: { label: "items", key: "[]", path: "[]" }, node: items });
    } else if (older.kind === "union" && newer.kind === "union") {
      Object.assign(node.from, this.unionOf(this.from, older.members, from.place));
      Object.assign(node.to, this.unionOf(this.to, newer.members, to.place));
    } else if (older.kind === "unknown" && newer.kind === "unknown" && localName(older.name) === localName(newer.name))
      open(node);
    else if (older.kind === "anything" || newer.kind === "anything") this.oneIsOpen(node, from, to);
    else if (isObject(older, this.from) || isObject(newer, this.to)) this.objects(node, from, to, older, newer);
    else this.unlike(node, from, to, older, newer);
  }

  private atomic(
    node: PairNode,
    older: Extract<TypeView, { kind: "atomic" }>,
    newer: Extract<TypeView, { kind: "atomic" }>,
    from: Standing,
    to: Standing,
  ): void {
    const types = [older, newer].map(({ primitive }) => builtInType(primitive)?.type ?? "string");
    const isNumeric = types.every((type) => type === "integer" || type === "number");
    const isAlike = types[0] === types[1] || isNumeric;
    if (older.primitive !== newer.primitive && !(isNumeric && types.includes("integer"))) {
      // Facets of another kind of value say nothing of these: whether they fit is not known.
      const widened = isDerivedFrom(older.primitive, newer.primitive) && (isAlike || isBare(newer));
      const narrowed = isDerivedFrom(newer.primitive, older.primitive) && (isAlike || isBare(older));
      const aspect = widened ? (narrowed ? undefined : "type/widened") : narrowed ? "type/narrowed" : "type/changed";
      if (aspect) this.typeDiffers(node, aspect, from, to);
    }
    if (!isAlike) {
      open(node);
      return;
    }
    Object.assign(node.from, atomicMembers(older));
    Object.assign(node.to, atomicMembers(newer));
    for (const { name, change, before, after } of compareFacets(older, newer)) {
      const values = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
      node.own.push({ aspect: `facet/${change}`, name, ...values, from: from.place, to: to.place });
    }
  }

  /** A version allows anything: what the other allows is made as it is. */
  private oneIsOpen(node: PairNode, from: Standing, to: Standing): void {
    const make = (version: Version, { use, place }: Standing, into: Schema) => {
      const made = version.maker.ofUse(use, place);
      this.pending.push(() => {
        version.maker.finish();
        const { place: _place, name: _name, ...members } = made;
        Object.assign(into, members);
      });
    };
    make(this.from, from, node.from);
    make(this.to, to, node.to);
  }

  private unionOf(version: Version, members: readonly XsdTypeUse[], place: Place): Partial<Schema> {
    return members.length > 0 ? { anyOf: members.map((use) => version.maker.ofUse(use, place)) } : {};
  }

  /** Two kinds of simple type, or one that nobody knows. */
  private unlike(node: PairNode, from: Standing, to: Standing, older: TypeView, newer: TypeView): void {
    open(node);
    const isIn = (view: TypeView, { use }: Standing) =>
      view.kind === "union" && use.name !== undefined && view.members.some(({ name }) => name === use.name);
    const aspect: XmlAspect = isIn(newer, from) ? "type/widened" : isIn(older, to) ? "type/narrowed" : "type/changed";
    const unknown = [older, newer].flatMap((view, at) =>
      view.kind === "unknown" ? writtenType(at === 0 ? from.use : to.use) : [],
    );
    this.typeDiffers(node, aspect, from, to, unknown);
  }

  private typeDiffers(
    node: PairNode,
    aspect: XmlAspect,
    from: Standing,
    to: Standing,
    names: readonly string[] = [],
  ): void {
    const unknown =
      names.length > 0 ? { unknown: `\`${names.join("` and `")}\` is declared in no file that was handed in.` } : {};
    const before = writtenType(from.use);
    const after = writtenType(to.use);
    node.own.push({ aspect, name: "", before, after, ...unknown, from: from.place, to: to.place });
  }

  private objects(node: PairNode, from: Standing, to: Standing, older: TypeView, newer: TypeView): void {
    const before = this.contentOf(this.from, older, from.use);
    const after = this.contentOf(this.to, newer, to.use);
    if (!before || !after) {
      this.unlike(node, from, to, older, newer);
      return;
    }
    const draft = [draftOf(before, node.from.place), draftOf(after, node.to.place)] as const;
    this.members(node, before.slots, after.slots, draft, (x, y) => this.element(x, y));
    this.members(node, before.attributes, after.attributes, draft, (x, y) => this.attribute(x, y));
    if (before.text && after.text) {
      const text = this.ofUses(
        { use: before.text.type, place: node.from.place },
        { use: after.text.type, place: node.to.place },
      );
      put(node, draft, "#text", text);
    } else if (before.text) draft[0].properties.set("#text", this.from.maker.ofUse(before.text.type, node.from.place));
    else if (after.text) draft[1].properties.set("#text", this.to.maker.ofUse(after.text.type, node.to.place));
    Object.assign(node.from, finished(draft[0]));
    Object.assign(node.to, finished(draft[1]));
    for (const { aspect, before: was, after: is } of compareOrder(before.slots, after.slots)) {
      const values = { ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) };
      node.own.push({ aspect, name: "", ...values, from: node.from.place, to: node.to.place });
    }
  }

  /** The content of a complex type; a simple one beside it is an element with just its text. */
  private contentOf(version: Version, view: TypeView, use: XsdTypeUse): Content | undefined {
    if (view.kind === "complex") return version.contents.of(view.type);
    if (view.kind === "unknown" || view.kind === "anything") return undefined;
    return { ...emptyContent(), text: { type: use, facets: {} } };
  }

  private members<T extends Slot | AttributeSlot>(
    node: PairNode,
    older: readonly T[],
    newer: readonly T[],
    draft: readonly [Draft, Draft],
    pair: (from: T, to: T) => PairNode,
  ): void {
    const after = new Map(newer.map((one) => [one.key, one]));
    const before = new Map(older.map((one) => [one.key, one]));
    for (const one of older) {
      const match = after.get(one.key);
      if (match) {
        const inner = pair(one, match);
        put(node, draft, one.key, inner);
        if (namespaceOf(one.name) !== namespaceOf(match.name)) {
          const segment = segmentOf(one.key);
          const [was, is] = [namespaceOf(one.name), namespaceOf(match.name)];
          const places = { from: one.place, to: match.place };
          node.own.push({ aspect: "namespace/changed", segment, name: one.key, before: was, after: is, ...places });
        }
      } else {
        draft[0].properties.set(one.key, alone(this.from, one));
        ruleOut(draft[1], one);
      }
      if (isDemanded(one)) draft[0].required.push(one.key);
    }
    for (const one of newer) {
      if (!before.has(one.key)) {
        draft[1].properties.set(one.key, alone(this.to, one));
        ruleOut(draft[0], one);
      }
      if (isDemanded(one)) draft[1].required.push(one.key);
    }
  }

  private element(from: Slot, to: Slot): PairNode {
    const node = this.oneElement(from, to);
    if (from.max === 1 && to.max === 1) return node;
    return { ...node, from: arrayOf(from, node.from), to: arrayOf(to, node.to) };
  }

  private oneElement(from: Slot, to: Slot): PairNode {
    const [older, newer] = [from.element, to.element];
    if (!older || !newer) {
      const node: PairNode = { from: { place: from.place }, to: { place: to.place }, own: [], children: [] };
      open(node);
      if (Boolean(older) !== Boolean(newer)) {
        const names = { before: localName(from.name), after: localName(to.name) };
        node.own.push({ aspect: "type/changed", name: "", ...names, from: from.place, to: to.place });
      }
      return node;
    }
    const type = this.ofUses({ use: older.type, place: older.place }, { use: newer.type, place: newer.place });
    return {
      ...type,
      from: this.worded(this.from, type.from, from.place, { ...older, ...documented(from) }, older.isNillable),
      to: this.worded(this.to, type.to, to.place, { ...newer, ...documented(to) }, newer.isNillable),
    };
  }

  private attribute(from: AttributeSlot, to: AttributeSlot): PairNode {
    const any: XsdTypeUse = {};
    const type = this.ofUses(
      { use: from.attribute?.type ?? any, place: from.place },
      { use: to.attribute?.type ?? any, place: to.place },
    );
    return {
      ...type,
      from: this.worded(this.from, type.from, from.place, { type: any, ...from.attribute, ...from }, false),
      to: this.worded(this.to, type.to, to.place, { type: any, ...to.attribute, ...to }, false),
    };
  }

  /** The schema of a type at a place that says more of it. */
  private worded({ maker }: Version, type: Schema, place: Place, words: Words, isNillable: boolean): Schema {
    const members: Partial<Schema> = {};
    if (words.documentation !== undefined) members.description = words.documentation;
    if (words.deprecation !== undefined) members.deprecated = true;
    if (words.default !== undefined) members.default = maker.valueOf(words.type, words.default);
    if (words.fixed !== undefined) members.enum = [maker.valueOf(words.type, words.fixed)];
    if (isNillable) return { place, ...members, anyOf: [{ place, types: ["null"] }, type] };
    return Object.keys(members).length > 0 ? { place, ...members, allOf: [type] } : type;
  }
}

function versionOf(contract: WsdlContract): Version {
  const contents = contentsOf(contract.schemas);
  return { contract, contents, maker: new SchemaMaker(contract.schemas, contents) };
}

function placeOf({ contract }: Version, { use, place }: Standing): Place {
  return (
    use.inline?.place ?? (use.name === undefined ? undefined : contract.schemas.types.get(use.name)?.place) ?? place
  );
}

function rootSlot(element: XsdElement): Slot {
  const { name, place } = element;
  const once = { min: 1, max: 1, least: 1, rank: 0, isChoice: false, isDemanded: false, isFree: false };
  return { name, key: localName(name), element, place, ...once };
}

function isBare({ facets, patterns }: Extract<TypeView, { kind: "atomic" }>): boolean {
  return Object.keys(facets).length === 0 && patterns.length === 0;
}

/** A part of a message, as an element that stands in it once. */
function partSlot({ schemas }: WsdlContract, { name, place, element, type, written }: WsdlPart): Slot {
  const once = { min: 1, max: 1, least: 1, rank: 0, isChoice: false, isDemanded: false, isFree: false };
  const declared = element === undefined ? undefined : schemas.elements.get(element);
  const use: XsdTypeUse = declared ? declared.type : type === undefined ? {} : { name: type, written };
  const base = { name, place, type: use, isNillable: false, isAbstract: false };
  const known = element !== undefined && !declared ? undefined : declared ? { ...declared, name } : base;
  return { name, key: name, place, element: known, ...once };
}

function isObject(view: TypeView, { contents }: Version): boolean {
  return view.kind === "complex" && contents.of(view.type) !== undefined;
}

/** How a type is called, for people. */
export function writtenType({ written, name, inline }: XsdTypeUse): string {
  if (written !== undefined) return written;
  if (name !== undefined) return localName(name);
  return inline ? `${inline.kind} type` : "anything";
}

/** Leaves both schemas open: what differs is said elsewhere, or not known. */
function open(node: PairNode): void {
  node.from.always = true;
  node.to.always = true;
}

function isDemanded(one: Slot | AttributeSlot): boolean {
  return "min" in one ? one.min > 0 : one.isRequired;
}

function alone({ maker }: Version, one: Slot | AttributeSlot): Schema {
  return "min" in one ? maker.slot(one) : maker.attribute(one);
}

function arrayOf({ place, min, least, max }: Slot, items: Schema): Schema {
  return {
    place,
    types: ["array"],
    items,
    minItems: Math.max(least, min),
    ...(max === undefined ? {} : { maxItems: max }),
  };
}

function documented({ documentation }: Slot): { documentation?: string } {
  return documentation === undefined ? {} : { documentation };
}

interface Words {
  type: XsdTypeUse;
  documentation?: string;
  deprecation?: string;
  default?: string;
  fixed?: string;
}

import { localName } from "@/lib/specs/wsdl/xml/xml-element";
import type { XsdFacets, XsdParticle, XsdTypeUse } from "@/lib/specs/wsdl/xsd/xsd-model";
import type { Declared, Shape } from "./complex-type";
import { itemsOf } from "./match-content";
import { type Item, membersIn, type MessageMaker, type Wish } from "./make-message";
import type { Draft } from "./write-message";

/** What a message is to show: where it differs, by the local names of elements from its root (attributes `@name`, texts `#text`). */
export interface Target {
  way: readonly string[];
  /** The element or attribute there that the change is about, where it is about one. */
  name?: string;
  /** The one value that it is about. */
  value?: string;
  /** Elements of which it must be about one. */
  among?: readonly string[];
}

/** Values of one text that are tried. */
const MOST_TEXTS = 16;
/** Elements of one content that are tried one by one, and how often each. */
const MOST_NAMES = 40;
const MOST_COUNT = 20;
const EXTENSION_ATTRIBUTE = "{urn:example:extension}extra";

/**
 * Messages of one version that differ at one place: its values, how often elements stand there and in which order, what may be left out,
 * null. Whether the version takes them is for the judge to say.
 */
export class MessageVariants {
  constructor(private readonly maker: MessageMaker) {}

  /** Of the whole message, changed at the target. */
  *of(root: Declared, counterpart: Declared | undefined, { way, name, value }: Target): Generator<Draft> {
    yield* this.along(root, counterpart, way, name, value);
    const last = way.at(-1);
    if (last !== undefined && name === undefined && value === undefined)
      yield* this.along(root, counterpart, way.slice(0, -1), last, undefined);
  }

  private *along(
    declared: Declared,
    counterpart: Declared | undefined,
    way: readonly string[],
    focus: string | undefined,
    value: string | undefined,
  ): Generator<Draft> {
    const [next, ...rest] = way;
    const { element, shape, use } = this.maker.standing(declared);
    const other = counterpart && this.maker.counterpart(counterpart);
    const base = this.maker.make(declared, counterpart, next);
    if (!base) return;
    if (next === undefined || next === "#text") {
      yield* this.texts(
        base,
        shape?.text?.type ?? (shape ? undefined : use),
        shape?.text?.facets ?? [],
        other?.shape?.text?.type ?? other?.use,
        value,
      );
      if (next === undefined) yield* this.contents(base, element, shape, other?.shape, focus);
      return;
    }
    if (next.startsWith("@")) {
      const match = [...(shape?.attributes.values() ?? [])].find((one) => `@${localName(one.name)}` === next);
      const opposite = [...(other?.shape?.attributes.values() ?? [])].find((one) => `@${localName(one.name)}` === next);
      if (match) yield* this.values(base, match.name, match.type, opposite?.type, value);
      return;
    }
    const at = base.children.findIndex((one) => localName(one.name) === next);
    const child = shape && membersIn(shape, this.maker.own).get(next);
    if (at < 0 || !child) return;
    const match = other?.shape && membersIn(other.shape, this.maker.other).get(next);
    for (const draft of this.along(child, match, rest, focus, value))
      yield { ...base, children: base.children.with(at, draft) };
  }

  private *values(
    base: Draft,
    name: string,
    use: XsdTypeUse | undefined,
    other: XsdTypeUse | undefined,
    value: string | undefined,
  ): Generator<Draft> {
    for (const text of this.telling(use, [], other, value))
      yield { ...base, attributes: new Map(base.attributes).set(name, text) };
  }

  private *texts(
    base: Draft,
    use: XsdTypeUse | undefined,
    facets: readonly XsdFacets[],
    other: XsdTypeUse | undefined,
    value: string | undefined,
  ): Generator<Draft> {
    if (!use) return;
    for (const text of this.telling(use, facets, other, value)) yield { ...base, text };
  }

  /** Values of a type, those that another does not have first. */
  private telling(
    use: XsdTypeUse | undefined,
    facets: readonly XsdFacets[],
    other: XsdTypeUse | undefined,
    value: string | undefined,
  ): string[] {
    if (!use || (use.name === undefined && !use.inline)) return ["text", ""];
    const { own, other: opposite } = this.maker;
    const candidates = value === undefined ? this.maker.texts.candidatesOf(use, other) : [value];
    const taken = candidates.filter((text) => this.maker.texts.isText(text, use, facets, own));
    const refused = other ? taken.filter((text) => !this.maker.texts.isText(text, other, [], opposite)) : [];
    return [...new Set([...refused, ...taken])].slice(0, MOST_TEXTS);
  }

  private *contents(
    base: Draft,
    element: Declared,
    shape: Shape | undefined,
    other: Shape | undefined,
    focus: string | undefined,
  ): Generator<Draft> {
    yield base;
    if (shape) {
      yield* this.attributes(base, shape, other, focus);
      if (!shape.text) {
        for (const items of this.lists(shape, other, focus)) {
          const children = this.maker.children(items, other);
          if (children) yield { ...base, children };
        }
        if (shape.isMixed) yield { ...base, text: "text" };
      }
    }
    if (element.isNillable) yield { ...base, children: [], text: "", isNil: true };
  }

  private *attributes(
    base: Draft,
    shape: Shape,
    other: Shape | undefined,
    focus: string | undefined,
  ): Generator<Draft> {
    const optional = [...shape.attributes.values()].filter(({ isRequired }) => !isRequired);
    const isFocus = ({ name }: { name: string }) => `@${localName(name)}` === focus;
    const ordered = [...optional.filter(isFocus), ...optional.filter((one) => !isFocus(one))].slice(0, MOST_NAMES);
    for (const one of ordered) {
      const value = this.maker.attribute(one, other);
      if (value !== undefined) yield { ...base, attributes: new Map(base.attributes).set(one.name, value) };
    }
    if (shape.anyAttribute.length > 0)
      yield { ...base, attributes: new Map(base.attributes).set(EXTENSION_ATTRIBUTE, "text") };
  }

  /** What may stand in a content, one list after the other: the least, each element, as often as either version says, all, and other orders. */
  private *lists(shape: Shape, other: Shape | undefined, focus: string | undefined): Generator<Item[]> {
    const { particles } = shape;
    const plan = (wish: Wish) => this.maker.plan(particles, wish);
    const least = plan({});
    const full = plan({ all: true });
    const members = [...membersIn(shape, this.maker.own).keys()];
    const names = [...members.filter((one) => one === focus), ...members.filter((one) => one !== focus)].slice(
      0,
      MOST_NAMES,
    );
    const counts = countsOf([...particles, ...(other?.particles ?? [])], this.maker);
    if (least) yield least;
    // What both versions have, so that nothing else is missing.
    const known = other && new Set(membersIn(other, this.maker.other).keys());
    const both = known && plan({ all: true, known });
    if (both) yield both;
    const lists: Item[][] = [];
    const add = (wish: Wish): void => {
      const items = plan(wish);
      if (items) lists.push(items);
    };
    for (const wanted of names) {
      for (const count of wanted === focus ? counts : [1, 2]) {
        add({ wanted, count });
        if (wanted === focus && known) add({ wanted, count, all: true, known });
        if (wanted === focus) add({ wanted, count, all: true });
      }
    }
    add({ all: true });
    for (const wanted of names) {
      if (known) add({ wanted, all: true, known });
      add({ wanted, all: true });
    }
    yield* distinct(lists);
    const whole = full ?? least ?? [];
    for (let at = 0; at + 1 < whole.length && at < MOST_NAMES; at++) {
      const [one, next] = [whole[at], whole[at + 1]];
      if (one && next) yield whole.with(at, next).with(at + 1, one);
    }
    if (whole.length > 1) yield whole.toReversed();
    for (const one of distinct([whole, least ?? [], ...lists.slice(0, 6)])) {
      yield [...one, ...one];
      for (let at = 0; at < one.length && at < MOST_NAMES; at++) yield one.toSpliced(at, 1);
    }
  }
}

function distinct(lists: readonly Item[][]): Item[][] {
  const keyOf = (items: readonly Item[]) => items.map((one) => ("element" in one ? one.element.name : "*")).join(" ");
  return [...new Map(lists.map((one) => [keyOf(one), one])).values()];
}

/** How often things may stand somewhere, and once more or less. */
function countsOf(particles: readonly XsdParticle[], { own, other }: MessageMaker): number[] {
  const counts = new Set([1, 2]);
  const visit = (particle: XsdParticle, depth: number): void => {
    for (const one of [particle.min, particle.max ?? 3])
      for (const by of [0, 1, -1]) if (one + by > 0 && one + by <= MOST_COUNT) counts.add(one + by);
    if (depth > 6 || particle.kind === "any") return;
    const known = particle.kind === "group-ref" && !own.schemas.groups.has(particle.name) ? other : own;
    if (particle.kind === "group-ref" && !known.schemas.groups.has(particle.name)) return;
    for (const item of itemsOf(particle, known)) visit(item, depth + 1);
  };
  for (const one of particles) visit(one, 0);
  return [...counts].toSorted((a, b) => a - b);
}

import { Undecided } from "@/lib/diff/witness/safe-pattern";
import { type SearchBudget, spend } from "@/lib/diff/witness/search/search-budget";
import { localName, namespaceOf } from "@/lib/specs/wsdl/xml/xml-element";
import type { XsdComplexType, XsdElement, XsdFacets, XsdParticle, XsdTypeUse } from "@/lib/specs/wsdl/xsd/xsd-model";
import type { Declared, Shape, Shapes, Wildcard } from "./complex-type";
import { itemsOf, membersOf } from "./match-content";
import { TextPicker } from "./text-picker";
import type { Draft } from "./write-message";

const DEEPEST = 30;
/** Elements of one message, and one element after the other. */
const MOST_ITEMS = 200;
const EXTENSION = "urn:example:extension";

/** What stands in a content: a declared element, or one that a wildcard admits. */
export type Item = { element: XsdElement } | { wildcard: Wildcard };

/** Which elements are to stand in a content: no more than must, but for what is asked for. */
export interface Wish {
  /** An element that must be among them, by its local name, and how often. */
  wanted?: string;
  count?: number;
  /** Each that may stand there, once; with `known` only those of these names. */
  all?: boolean;
  known?: ReadonlySet<string>;
}

/** What an element comes to once it is known of which type it is. */
export interface Standing {
  element: Declared;
  use: XsdTypeUse;
  complex: XsdComplexType | undefined;
  shape: Shape | undefined;
  /** Of the type that a message must name, since the declared one is abstract. */
  type?: string;
}

/**
 * Makes messages of one version, small ones, where it can with values that the other version takes, too: then a message differs from
 * what the other takes in little else than what it is made to show.
 */
export class MessageMaker {
  readonly texts: TextPicker;
  /** The local names of the elements in each particle. */
  private readonly names = new WeakMap<XsdParticle, ReadonlySet<string>>();
  private readonly derived = new Map<string, XsdComplexType[]>();

  constructor(
    readonly own: Shapes,
    readonly other: Shapes,
    private readonly budget: SearchBudget,
  ) {
    this.texts = new TextPicker(own, other, budget);
    for (const type of own.schemas.types.values()) {
      const base = type.kind === "complex" ? type.derivation?.base.name : undefined;
      if (type.kind === "complex" && base !== undefined)
        this.derived.set(base, [...(this.derived.get(base) ?? []), type]);
    }
  }

  /** What an element is of; another that may stand for it, or a derived type, where it is abstract. */
  standing(declared: Declared, shapes: Shapes = this.own): Standing {
    const element = declared.isAbstract ? (standIn(declared, shapes) ?? declared) : declared;
    const use = shapes.typeOf(element);
    const type = use.inline ?? (use.name === undefined ? undefined : shapes.schemas.types.get(use.name));
    const complex = type?.kind === "complex" ? type : undefined;
    const concrete = shapes === this.own && complex?.isAbstract ? this.concrete(complex) : undefined;
    const found = concrete ?? complex;
    return {
      element,
      use,
      complex: found,
      shape: found && shapes.of(found),
      ...(concrete?.name === undefined ? {} : { type: concrete.name }),
    };
  }

  /** An element with as little in it as it may hold, with `wanted` among its children or attributes. Undefined: none was found. */
  make(declared: Declared, counterpart: Declared | undefined, wanted?: string, depth = 0): Draft | undefined {
    if (depth > DEEPEST || !spend(this.budget)) return undefined;
    const { element, use, shape, type } = this.standing(declared);
    const said = type === undefined ? {} : { type };
    const other = counterpart && this.counterpart(counterpart);
    if (!shape) {
      const text = this.text(element, use, [], other?.use);
      return text === undefined
        ? undefined
        : { name: element.name, attributes: new Map(), children: [], text, ...said };
    }
    const attributes = this.attributes(shape, other?.shape, wanted);
    if (!attributes) return undefined;
    if (shape.text) {
      const text = this.text(element, shape.text.type, shape.text.facets, other?.shape?.text?.type ?? other?.use);
      return text === undefined ? undefined : { name: element.name, attributes, children: [], text, ...said };
    }
    const child = wanted?.startsWith("@") || wanted === "#text" ? undefined : wanted;
    const items = this.plan(shape.particles, child === undefined ? {} : { wanted: child });
    const children = items && this.children(items, other?.shape, depth);
    return children && { name: element.name, attributes, children, text: "", ...said };
  }

  /** The elements of a plan, made. */
  children(items: readonly Item[], other: Shape | undefined, depth = 0): Draft[] | undefined {
    if (items.length > MOST_ITEMS) return undefined;
    const known = other && membersIn(other, this.other);
    const made: Draft[] = [];
    for (const item of items) {
      const draft =
        "element" in item
          ? this.make(item.element, known?.get(localName(item.element.name)), undefined, depth + 1)
          : this.foreign(item.wildcard);
      if (!draft) return undefined;
      made.push(draft);
    }
    return made;
  }

  /** The attributes that must be there, and the wanted one. Undefined where one has no value. */
  attributes(shape: Shape, other: Shape | undefined, wanted?: string): Map<string, string> | undefined {
    const made = new Map<string, string>();
    for (const one of shape.attributes.values()) {
      if (!one.isRequired && wanted !== `@${localName(one.name)}`) continue;
      const value = this.attribute(one, other);
      if (value === undefined) return undefined;
      made.set(one.name, value);
    }
    return made;
  }

  attribute(
    one: { name: string; type: XsdTypeUse | undefined; fixed?: string },
    other: Shape | undefined,
  ): string | undefined {
    const match = [...(other?.attributes.values() ?? [])].find(({ name }) => localName(name) === localName(one.name));
    if (one.fixed !== undefined) return one.fixed;
    return one.type && this.text({}, one.type, [], match?.type);
  }

  /** An element by its name in the other version. */
  counterpart(declared: Declared): Standing | undefined {
    try {
      return this.standing(declared, this.other);
    } catch (fault) {
      if (fault instanceof Undecided) return undefined;
      throw fault;
    }
  }

  private text(
    { fixed }: Pick<Declared, "fixed">,
    use: XsdTypeUse,
    facets: readonly XsdFacets[],
    other: XsdTypeUse | undefined,
  ): string | undefined {
    return fixed ?? this.texts.pick(use, facets, other);
  }

  /** An element, or an attribute's name, that a wildcard admits. */
  foreign({ namespaces, contents }: Wildcard): Draft | undefined {
    const isAdmitted = (namespace: string) =>
      namespaces.some(
        (one) =>
          one === "##any" ||
          one === namespace ||
          (one === "##local" && namespace === "") ||
          (one.startsWith("##not ") && namespace !== "" && one.slice(6) !== namespace),
      );
    if (contents !== "strict") {
      const named = namespaces.find((one) => !one.startsWith("##"));
      const namespace = isAdmitted(EXTENSION) ? EXTENSION : namespaces.includes("##local") ? "" : named;
      if (namespace === undefined) return undefined;
      return {
        name: namespace === "" ? "extra" : `{${namespace}}extra`,
        attributes: new Map(),
        children: [],
        text: "text",
      };
    }
    for (const element of [...this.own.schemas.elements.values()].slice(0, 20))
      if (!element.isAbstract && isAdmitted(namespaceOf(element.name))) {
        const made = this.make(element, undefined, undefined, DEEPEST - 4);
        if (made) return made;
      }
    return undefined;
  }

  /** Elements one after the other that particles ask for. Undefined where they do not hold what is wanted. */
  plan(particles: readonly XsdParticle[], wish: Wish): Item[] | undefined {
    const items: Item[] = [];
    let isThere = wish.wanted === undefined;
    for (const one of particles) {
      const holds: boolean = !isThere && this.holds(one, wish.wanted);
      const part = this.planOne(one, holds ? wish : without(wish));
      if (!part) return undefined;
      items.push(...part);
      isThere ||= holds;
    }
    return isThere ? items : undefined;
  }

  private holds(particle: XsdParticle, wanted: string | undefined): boolean {
    if (wanted === undefined) return false;
    let names = this.names.get(particle);
    if (!names) {
      names = new Set([...membersOf([particle], this.own).elements.keys()].map(localName));
      this.names.set(particle, names);
    }
    return names.has(wanted);
  }

  private planOne(particle: XsdParticle, wish: Wish): Item[] | undefined {
    if (!spend(this.budget)) return undefined;
    const { min, max } = particle;
    const isLeaf = particle.kind === "element" || particle.kind === "element-ref";
    const asked = wish.wanted !== undefined ? (isLeaf ? (wish.count ?? 1) : 1) : isAskedFor(particle, wish) ? 1 : 0;
    const times = Math.min(Math.max(min, asked), max ?? Number.POSITIVE_INFINITY);
    const made: Item[] = [];
    for (let at = 0; at < times; at++) {
      const part = this.planOnce(particle, isLeaf || at === 0 ? wish : without(wish));
      if (!part || made.length + part.length > MOST_ITEMS) return undefined;
      made.push(...part);
    }
    return made;
  }

  private planOnce(particle: XsdParticle, wish: Wish): Item[] | undefined {
    const { wanted } = wish;
    switch (particle.kind) {
      case "element":
        return [{ element: particle.element }];
      case "element-ref": {
        const head = this.own.schemas.elements.get(particle.name);
        if (!head) return undefined;
        const those = this.own.standIns(head);
        const element = those.find(({ name }) => wanted !== undefined && localName(name) === wanted) ?? those[0];
        return element && [{ element }];
      }
      case "any":
        return [{ wildcard: particle }];
      case "choice": {
        if (wanted !== undefined) {
          const branch = particle.items.find((item) => this.holds(item, wanted));
          return branch && this.planOne(branch, wish);
        }
        const plans = particle.items.flatMap((item) => {
          const one = this.planOne(item, wish);
          return one ? [one] : [];
        });
        const ordered = wish.all ? plans : plans.toSorted((a, b) => a.length - b.length);
        return ordered[0] ?? (particle.items.length === 0 ? [] : undefined);
      }
      default:
        return this.plan(itemsOf(particle, this.own), wish);
    }
  }

  private concrete(type: XsdComplexType): XsdComplexType | undefined {
    const seen = new Set<XsdComplexType>([type]);
    for (const one of seen) {
      if (!one.isAbstract && one.name !== undefined) return one;
      for (const more of one.name === undefined ? [] : (this.derived.get(one.name) ?? [])) seen.add(more);
    }
    return undefined;
  }
}

function without({ wanted: _wanted, ...wish }: Wish): Wish {
  return wish;
}

function isAskedFor(particle: XsdParticle, { all, known }: Wish): boolean {
  if (!all || !known) return all === true;
  if (particle.kind === "any") return false;
  if (particle.kind === "element") return known.has(localName(particle.element.name));
  return particle.kind !== "element-ref" || known.has(localName(particle.name));
}

function standIn(declared: Declared, shapes: Shapes): XsdElement | undefined {
  const head = shapes.schemas.elements.get(declared.name);
  return head && shapes.standIns(head)[0];
}

const known = new WeakMap<Shape, ReadonlyMap<string, XsdElement>>();

/** The elements of a content by their local names. */
export function membersIn(shape: Shape, shapes: Shapes): ReadonlyMap<string, XsdElement> {
  try {
    let made = known.get(shape);
    if (!made) {
      const { elements } = membersOf(shape.particles, shapes);
      made = new Map([...elements.values()].map((one) => [localName(one.name), one]));
      known.set(shape, made);
    }
    return made;
  } catch (fault) {
    if (fault instanceof Undecided) return new Map();
    throw fault;
  }
}

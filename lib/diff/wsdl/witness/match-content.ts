import { Undecided } from "@/lib/diff/witness/safe-pattern";
import { localName, namespaceOf } from "@/lib/specs/wsdl/xml/xml-element";
import { admits, type XsdElement, type XsdParticle } from "@/lib/specs/wsdl/xsd/xsd-model";
import type { Shapes, Wildcard } from "./complex-type";

/** What the elements in an element are, one after the other; or where they stop being what the type asks for. */
export type Matched = { isMatch: true } | { isMatch: false; at: number; expected: readonly string[] };

/** Everything that may stand in a content, in whatever order: what an element of a name is assessed by. */
export interface Members {
  elements: Map<string, XsdElement>;
  wildcards: Wildcard[];
}

const DEEPEST = 100;
const MOST_STEPS = 50_000;

/** Matches elements with particles that stand one after the other. Throws Undecided where a group is not known. */
export function matchContent(particles: readonly XsdParticle[], names: readonly string[], shapes: Shapes): Matched {
  return new ContentMatch(names, shapes).whole(particles);
}

/** All elements and wildcards that stand in particles. */
export function membersOf(particles: readonly XsdParticle[], shapes: Shapes): Members {
  const members: Members = { elements: new Map(), wildcards: [] };
  const add = (element: XsdElement): void => {
    const known = members.elements.get(element.name);
    if (
      known &&
      (known.isNillable !== element.isNillable || known.fixed !== element.fixed || !isSameType(known, element))
    )
      throw new Undecided(`\`${localName(element.name)}\` is declared in two ways`);
    members.elements.set(element.name, element);
  };
  const visit = (particle: XsdParticle, depth: number): void => {
    if (depth > DEEPEST) throw new Undecided("groups lead into themselves");
    if (particle.kind === "any") members.wildcards.push(particle);
    else if (particle.kind === "element") add(particle.element);
    else if (particle.kind === "element-ref") {
      const head = shapes.schemas.elements.get(particle.name);
      if (head) for (const one of shapes.standIns(head)) add(one);
    } else for (const item of itemsOf(particle, shapes)) visit(item, depth + 1);
  };
  for (const one of particles) visit(one, 0);
  return members;
}

function isSameType(one: XsdElement, other: XsdElement): boolean {
  return one.type.inline === other.type.inline && one.type.name === other.type.name;
}

/** What is in a group. */
export function itemsOf(particle: XsdParticle, { schemas }: Shapes): readonly XsdParticle[] {
  if ("items" in particle) return particle.items;
  if (particle.kind !== "group-ref") return [];
  const inner = schemas.groups.get(particle.name);
  if (!inner) throw new Undecided(`the group \`${particle.written}\` is declared in no file that was handed in`);
  return inner.particle ? [inner.particle] : [];
}

class ContentMatch {
  private readonly known = new Map<XsdParticle, Map<number, ReadonlySet<number>>>();
  private steps = 0;
  private furthest = -1;
  private expected = new Set<string>();

  constructor(
    private readonly names: readonly string[],
    private readonly shapes: Shapes,
  ) {}

  whole(particles: readonly XsdParticle[]): Matched {
    let ends: ReadonlySet<number> = new Set([0]);
    for (const one of particles) ends = this.after(ends, (start) => this.ends(one, start, 0));
    if (ends.has(this.names.length)) return { isMatch: true };
    const reached = Math.max(this.furthest, ...ends);
    return { isMatch: false, at: reached, expected: reached === this.furthest ? [...this.expected] : [] };
  }

  /** Where a particle that begins somewhere may end. */
  private ends(particle: XsdParticle, start: number, depth: number): ReadonlySet<number> {
    if (++this.steps > MOST_STEPS || depth > DEEPEST) throw new Undecided("a content is matched in too many ways");
    const starts = this.known.get(particle) ?? new Map<number, ReadonlySet<number>>();
    this.known.set(particle, starts);
    const found = starts.get(start);
    if (found) return found;
    const made = this.repeated(particle, start, depth);
    starts.set(start, made);
    return made;
  }

  private repeated(particle: XsdParticle, start: number, depth: number): ReadonlySet<number> {
    const { min, max } = particle;
    const found = new Set<number>(min === 0 ? [start] : []);
    let ends: ReadonlySet<number> = new Set([start]);
    const most = Math.min(max ?? Number.POSITIVE_INFINITY, Math.max(min, this.names.length + 1));
    for (let count = 1; count <= most && ends.size > 0; count++) {
      const next = this.after(ends, (at) => this.once(particle, at, depth));
      const isStill = next.size === ends.size && [...next].every((at) => ends.has(at));
      ends = next;
      if (count >= min || isStill) for (const at of ends) found.add(at);
      // What may be empty may be so as often as is asked for.
      if (isStill) break;
    }
    return found;
  }

  private once(particle: XsdParticle, start: number, depth: number): ReadonlySet<number> {
    switch (particle.kind) {
      case "element":
        return this.one(start, [particle.element.name]);
      case "element-ref": {
        const head = this.shapes.schemas.elements.get(particle.name);
        return this.one(start, head ? this.shapes.standIns(head).map(({ name }) => name) : [particle.name]);
      }
      case "any": {
        const name = this.names[start];
        this.expect(start, []);
        return new Set(name !== undefined && admits(particle.namespaces, namespaceOf(name)) ? [start + 1] : []);
      }
      case "choice":
        return new Set(particle.items.flatMap((item) => [...this.ends(item, start, depth + 1)]));
      case "all":
        return this.all(particle.items, start);
      default: {
        let ends: ReadonlySet<number> = new Set([start]);
        for (const item of itemsOf(particle, this.shapes))
          ends = this.after(ends, (at) => this.ends(item, at, depth + 1));
        return ends;
      }
    }
  }

  private one(start: number, names: readonly string[]): ReadonlySet<number> {
    const name = this.names[start];
    this.expect(start, names);
    return new Set(name !== undefined && names.includes(name) ? [start + 1] : []);
  }

  /** Each at most as often as it says, in any order. */
  private all(items: readonly XsdParticle[], start: number): ReadonlySet<number> {
    const counts = new Map<XsdParticle, number>();
    const ends = new Set<number>();
    const isDone = () => items.every((item) => (counts.get(item) ?? 0) >= item.min);
    for (let at = start; ; at++) {
      if (isDone()) ends.add(at);
      const next = items.find(
        (item) => (counts.get(item) ?? 0) < (item.max ?? Number.POSITIVE_INFINITY) && this.once(item, at, 0).size > 0,
      );
      if (!next) return ends;
      counts.set(next, (counts.get(next) ?? 0) + 1);
    }
  }

  private expect(at: number, names: readonly string[]): void {
    if (at > this.furthest) {
      this.furthest = at;
      this.expected = new Set();
    }
    if (at === this.furthest) for (const name of names) this.expected.add(name);
  }

  private after(ends: ReadonlySet<number>, next: (at: number) => ReadonlySet<number>): ReadonlySet<number> {
    return new Set([...ends].flatMap((at) => [...next(at)]));
  }
}

import type { JsonValue, Place } from "@/lib/specs/model";
import type { References } from "@/lib/specs/source/references";
import { childPointer } from "@/lib/specs/source/pointer";
import { percentDecoded } from "@/lib/specs/source/reference-target";
import { isObject, member } from "@/lib/specs/source/source-node";

/** A definition with more names of anchors, or more anchors outside of named schemas, is not looked at. */
const MAX_NAMES = 50;
const MAX_LOOSE_ANCHORS = 200;
const COMPONENT = /^\/components\/schemas\/[^/]+/;
const NOTHING: ReadonlyMap<string, Place> = new Map();

/** A schema with an address of its own, as far as anchors are concerned: undefined for what stands in no such schema. */
export type ResourceKey = string | undefined;

interface Resource {
  anchors: Map<string, Place>;
  asks: Set<string>;
  /** Resources that refer to this one. */
  callers: Set<Resource>;
  refers: { from: Place; reference: string }[];
}

/**
 * The `$dynamicAnchor`s and `$dynamicRef`s of a definition: which schema has which, and which names can be asked for
 * below each. A schema with an `$id` is a resource; so is, although it has none, a named schema of the document, since
 * nobody who gives two of them an anchor of the same name means the two to clash; and so is every further file.
 */
export class DynamicNames {
  private readonly resources = new Map<string, Resource>();
  private readonly ids = new Map<string, Set<string>>();
  private readonly loose: { name: string; place: Place }[] = [];
  private readonly asked = new Set<string>();

  constructor(
    private readonly references: References,
    private readonly entryFile: string,
  ) {
    const scanned = new Set<string>();
    let count = -1;
    while (scanned.size > count) {
      count = scanned.size;
      for (const { file, data } of references.documents()) {
        if (scanned.has(file)) continue;
        scanned.add(file);
        this.scan(file, data, "", undefined);
      }
      for (const resource of this.resources.values()) this.follow(resource);
    }
    this.spread();
  }

  get isEmpty(): boolean {
    return this.asked.size === 0 || this.asked.size > MAX_NAMES;
  }

  /** The resource a place is in. */
  resourceOf({ file, pointer }: Place): ResourceKey {
    const ids = this.ids.get(file);
    for (let above = pointer; ids && above !== ""; above = above.slice(0, above.lastIndexOf("/")))
      if (ids.has(above)) return keyOf(file, above);
    if (file !== this.entryFile) return keyOf(file, "");
    const component = COMPONENT.exec(pointer)?.[0];
    return component === undefined ? undefined : keyOf(file, component);
  }

  /** Whether a `$dynamicRef` to the name can be met in a resource or in what it refers to. */
  isAskedBelow(resource: ResourceKey, name: string): boolean {
    if (resource === undefined) return this.asked.has(name);
    return this.resources.get(resource)?.asks.has(name) ?? false;
  }

  /** The anchors of a resource; outside of resources, those at and below a place. */
  anchorsOf(resource: ResourceKey, place: Place): ReadonlyMap<string, Place> {
    if (resource !== undefined) return this.resources.get(resource)?.anchors ?? NOTHING;
    if (this.loose.length === 0 || this.loose.length > MAX_LOOSE_ANCHORS) return NOTHING;
    const { file, pointer } = place;
    const below = this.loose.filter(
      ({ place: anchor }) =>
        anchor.file === file && (anchor.pointer === pointer || anchor.pointer.startsWith(`${pointer}/`)),
    );
    return new Map(below.map((anchor) => [anchor.name, anchor.place]));
  }

  private scan(file: string, value: JsonValue, pointer: string, above: Resource | undefined): void {
    if (Array.isArray(value)) {
      value.forEach((item, index) => this.scan(file, item, childPointer(pointer, index), above));
      return;
    }
    if (!isObject(value)) return;
    if (pointer !== "" && typeof member(value, "$id") === "string") {
      const ids = this.ids.get(file) ?? new Set<string>();
      this.ids.set(file, ids.add(pointer));
    }
    const isBeginning = this.resourceOf({ file, pointer }) === keyOf(file, pointer);
    const resource = isBeginning ? this.resourceAt(file, pointer) : above;
    const place = { file, pointer };
    const anchor = member(value, "$dynamicAnchor");
    if (typeof anchor === "string" && !resource) this.loose.push({ name: anchor, place });
    else if (typeof anchor === "string" && !resource?.anchors.has(anchor)) resource?.anchors.set(anchor, place);
    const dynamic = member(value, "$dynamicRef");
    if (typeof dynamic === "string") {
      const name = percentDecoded(dynamic.slice(dynamic.indexOf("#") + 1));
      this.asked.add(name);
      resource?.asks.add(name);
    }
    for (const reference of [member(value, "$ref"), dynamic])
      if (typeof reference === "string") resource?.refers.push({ from: place, reference });
    for (const [key, inner] of Object.entries(value)) this.scan(file, inner, childPointer(pointer, key), resource);
  }

  private resourceAt(file: string, pointer: string): Resource {
    const key = keyOf(file, pointer);
    const known = this.resources.get(key);
    if (known) return known;
    const made = newResource();
    this.resources.set(key, made);
    return made;
  }

  /** Enters a resource among the callers of those that it refers to. */
  private follow(resource: Resource): void {
    for (const { from, reference } of resource.refers.splice(0)) {
      const target = this.references.resolve(from, reference).node;
      const key = target && this.resourceOf(target.place);
      if (key !== undefined) this.resources.get(key)?.callers.add(resource);
    }
  }

  /** What is asked for in a resource is asked for below all that refer to it, and below all that ask for its anchors. */
  private spread(): void {
    if (this.isEmpty) return;
    const all = [...this.resources.values()];
    for (const name of this.asked) {
      // Stands between those that have the anchor and those that ask for it, which would be too many pairs.
      const between: Resource = newResource();
      for (const one of all) if (one.asks.has(name)) between.callers.add(one);
      for (const one of all) if (one.anchors.has(name)) one.callers.add(between);
    }
    for (const name of this.asked) {
      const pending = all.filter((resource) => resource.asks.has(name));
      for (let next = pending.pop(); next; next = pending.pop()) {
        for (const caller of next.callers) {
          if (caller.asks.has(name)) continue;
          caller.asks.add(name);
          pending.push(caller);
        }
      }
    }
  }
}

function newResource(): Resource {
  return { anchors: new Map(), asks: new Set(), callers: new Set(), refers: [] };
}

function keyOf(file: string, pointer: string): string {
  return `${file}#${pointer}`;
}

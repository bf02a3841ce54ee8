import type { JsonObject, JsonValue } from "@/lib/specs/model";
import type { DocumentGraph } from "./document-graph";
import type { Fuel } from "./fuel";
import type { GraphNode } from "./graph-node";

const DEEPEST = 1_000;

/**
 * Values with their references written out, for functions that look at all of a value at once. What leads in a circle stays
 * a `$ref` where it closes. Parts are shared, so that memory stays linear however often one thing is referred to.
 */
export class PlainValues {
  private readonly known = new Map<JsonValue, JsonValue>();
  private readonly sizes = new Map<JsonValue, number>();
  private readonly open = new Set<JsonValue>();

  constructor(private readonly graph: DocumentGraph) {}

  /** Throws OutOfFuel. */
  of(node: GraphNode, fuel: Fuel, depth = 0): JsonValue {
    const { value } = node;
    if (!node.isContainer || depth > DEEPEST || !this.graph.resolved) return value;
    const known = this.known.get(value);
    if (known !== undefined) return known;
    if (this.open.has(value)) return { $ref: `#${node.place.pointer}` };
    this.open.add(value);
    const children = this.graph.children(node);
    fuel.spend(children.length + 1);
    const plain = Array.isArray(value)
      ? children.map((child) => this.of(child, fuel, depth + 1))
      : objectOf(children.map((child) => [child.key ?? "", this.of(child, fuel, depth + 1)]));
    this.open.delete(value);
    this.known.set(value, plain);
    return plain;
  }

  /** The same for whoever looks only so deep: what lies deeper is as it is written. Throws OutOfFuel. */
  upTo(node: GraphNode, graph: DocumentGraph, reach: number, fuel: Fuel): { whole: JsonValue; size: number } {
    fuel.spend();
    const { value } = node;
    if (!node.isContainer || reach <= 0) return { whole: value, size: 1 };
    let size = 1;
    const members = graph.children(node).map((child): [string, JsonValue] => {
      const part = this.upTo(child, graph, reach - 1, fuel);
      size += part.size;
      return [child.key ?? "", part.whole];
    });
    return { whole: Array.isArray(value) ? members.map(([, part]) => part) : objectOf(members), size };
  }

  /** How many values one would count in it with everything written out. */
  sizeOf(plain: JsonValue): number {
    if (typeof plain !== "object" || plain === null) return 1;
    const known = this.sizes.get(plain);
    if (known !== undefined) return known;
    let size = 1;
    for (const part of Array.isArray(plain) ? plain : Object.values(plain)) size += this.sizeOf(part);
    this.sizes.set(plain, size);
    return size;
  }
}

/** An object with these members, whatever they are called: `__proto__` becomes a member like any other. */
export function objectOf(members: readonly (readonly [string, JsonValue])[]): JsonObject {
  const made: JsonObject = {};
  for (const [key, value] of members) {
    if (key === "__proto__")
      Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
    else made[key] = value;
  }
  return made;
}

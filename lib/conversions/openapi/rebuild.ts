import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** An object of the fields that are there, in this order. Safe for any key, `__proto__` too. */
export function objectOf(fields: Iterable<readonly [string, JsonValue | undefined]>): JsonObject {
  const present: [string, JsonValue][] = [];
  for (const [key, value] of fields) if (value !== undefined) present.push([key, value]);
  return Object.fromEntries(present);
}

/** The fields of a node as they are: those named, and `x-…`. */
export function keptFields(node: SourceNode, keys: readonly string[]): [string, JsonValue][] {
  return memberNodes(node).flatMap(([key, { value }]): [string, JsonValue][] =>
    keys.includes(key) || key.startsWith("x-") ? [[key, value]] : [],
  );
}

/** A map with every member turned into something else; those that become undefined are left out. */
export function mappedMembers(
  node: SourceNode | undefined,
  turn: (member: SourceNode, name: string) => JsonValue | undefined,
): JsonObject | undefined {
  return node && objectOf(memberNodes(node).map(([name, inner]) => [name, turn(inner, name)] as const));
}

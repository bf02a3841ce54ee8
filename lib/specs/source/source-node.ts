import type { JsonObject, JsonValue, Place } from "@/lib/specs/model";
import { childPointer } from "@/lib/specs/source/pointer";

/** A value of a document together with its address. */
export interface SourceNode {
  place: Place;
  value: JsonValue;
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The member itself and never something inherited: `__proto__` and `constructor` are keys like any other. */
export function member(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The member as a node, or undefined where there is none. */
export function childNode(node: SourceNode, key: string): SourceNode | undefined {
  const value = member(node.value, key);
  return value === undefined ? undefined : { place: childPlace(node.place, key), value };
}

export function childPlace(place: Place, key: string | number): Place {
  return { file: place.file, pointer: childPointer(place.pointer, key) };
}

/** Members of an object with their nodes; none where the node is something else. */
export function memberNodes(node: SourceNode | undefined): [string, SourceNode][] {
  if (!node || !isObject(node.value)) return [];
  return Object.entries(node.value).map(([key, value]) => [key, { place: childPlace(node.place, key), value }]);
}

/** Items of an array as nodes; none where the node is something else. */
export function itemNodes(node: SourceNode | undefined): SourceNode[] {
  if (!node || !Array.isArray(node.value)) return [];
  return node.value.map((value, index) => ({ place: childPlace(node.place, index), value }));
}

/** The value at the end of the keys, own members only, or undefined. */
export function valueAt(root: JsonValue, segments: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const segment of segments) {
    if (Array.isArray(value)) value = /^(0|[1-9]\d*)$/.test(segment) ? value[Number(segment)] : undefined;
    else value = member(value, segment);
    if (value === undefined) return undefined;
  }
  return value;
}

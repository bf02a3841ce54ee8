import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { member, type SourceNode } from "@/lib/specs/source/source-node";

/** Readers of single fields. A field of the wrong type reads as if it were absent: validation reports it. */
export function textField(node: SourceNode, key: string): string | undefined {
  const value = member(node.value, key);
  return typeof value === "string" ? value : undefined;
}

export function flagField(node: SourceNode, key: string): boolean | undefined {
  const value = member(node.value, key);
  return typeof value === "boolean" ? value : undefined;
}

export function numberField(node: SourceNode, key: string): number | undefined {
  const value = member(node.value, key);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** The strings of a list; other items are left out. */
export function textListField(node: SourceNode, key: string): string[] | undefined {
  const value = member(node.value, key);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : undefined;
}

export function listField(node: SourceNode, key: string): JsonValue[] | undefined {
  const value = member(node.value, key);
  return Array.isArray(value) ? value : undefined;
}

/** The `x-…` members, or undefined where there are none. */
export function extensionsOf(node: SourceNode): JsonObject | undefined {
  if (typeof node.value !== "object" || node.value === null || Array.isArray(node.value)) return undefined;
  const found = Object.entries(node.value).filter(([key]) => key.startsWith("x-"));
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** The fields that are there, for building objects without `undefined` members. */
export function present<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  const result: { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined) result[key] = value as Exclude<Fields[typeof key], undefined>;
  }
  return result;
}

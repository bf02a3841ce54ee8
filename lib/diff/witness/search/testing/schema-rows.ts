import type { JsonObject, JsonValue } from "@/lib/specs/model";

/**
 * How the values of two schemas relate: `<` all of the first are of the second and not the other way round, `>` the
 * mirror, `=` the same, `x` each has some that the other has not.
 */
export type Relation = "<" | ">" | "=" | "x";

/** What it is about, two schemas, and how they relate. */
export type SchemaRow = readonly [about: string, first: JsonValue, second: JsonValue, relation: Relation];

/** An object schema. */
export function object(properties: JsonObject, required: string[] = [], more: JsonObject = {}): JsonObject {
  return { type: "object", properties, required, ...more };
}

/** An array schema. */
export function array(items: JsonValue, more: JsonObject = {}): JsonObject {
  return { type: "array", items, ...more };
}

export const text: JsonObject = { type: "string" };
export const whole: JsonObject = { type: "integer" };
export const number: JsonObject = { type: "number" };
export const flag: JsonObject = { type: "boolean" };

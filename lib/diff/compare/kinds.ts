import type { JsonType, JsonValue } from "@/lib/specs/model";

/** Kinds of values as bits; `number` is an integer or a fraction. */
export const NULL = 1;
export const BOOLEAN = 2;
export const INTEGER = 4;
export const FRACTION = 8;
export const STRING = 16;
export const ARRAY = 32;
export const OBJECT = 64;
export const NUMBER = INTEGER | FRACTION;
export const ANY = 127;

const BITS: Record<JsonType, number> = {
  null: NULL,
  boolean: BOOLEAN,
  integer: INTEGER,
  number: NUMBER,
  string: STRING,
  array: ARRAY,
  object: OBJECT,
};

/** The kinds that a list of type names allows; no list allows every kind. */
export function kindsOfTypes(types: readonly JsonType[] | undefined): number {
  if (!types) return ANY;
  let kinds = 0;
  for (const type of types) kinds |= BITS[type];
  return kinds;
}

/** The kind of one value. */
export function kindOfValue(value: JsonValue): number {
  if (value === null) return NULL;
  if (typeof value === "boolean") return BOOLEAN;
  if (typeof value === "number") return Number.isInteger(value) ? INTEGER : FRACTION;
  if (typeof value === "string") return STRING;
  return Array.isArray(value) ? ARRAY : OBJECT;
}

/** The kinds in words: `string`, `integer or null`, `any`, `nothing`. */
export function kindWords(kinds: number): string {
  if (kinds === ANY) return "any";
  const words: string[] = [];
  if (kinds & OBJECT) words.push("object");
  if (kinds & ARRAY) words.push("array");
  if (kinds & STRING) words.push("string");
  if (kinds & FRACTION) words.push("number");
  else if (kinds & INTEGER) words.push("integer");
  if (kinds & BOOLEAN) words.push("boolean");
  if (kinds & NULL) words.push("null");
  return words.length === 0 ? "nothing" : words.join(" or ");
}

/** How many different kinds a reader tells apart; `number` counts once. */
export function countKinds(kinds: number): number {
  let count = kinds & NUMBER ? 1 : 0;
  for (const bit of [BOOLEAN, STRING, ARRAY, OBJECT]) if (kinds & bit) count++;
  return count;
}

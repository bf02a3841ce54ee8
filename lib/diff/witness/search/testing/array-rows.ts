import type { JsonObject } from "@/lib/specs/model";
import { array, number, object, type SchemaRow, text, whole } from "./schema-rows";

const tuple = (...prefixItems: JsonObject[]): JsonObject => ({ type: "array", prefixItems });

/** Pairs that differ in what an array may hold. */
export const ARRAY_ROWS: readonly SchemaRow[] = [
  ["items: type", array(text), array(whole), "x"],
  ["items: introduced", { type: "array" }, array(text), ">"],
  [
    "items: of objects",
    array(object({ id: whole }, ["id"])),
    array(object({ id: whole, at: text }, ["id", "at"])),
    ">",
  ],
  ["items: lists of lists", array(array(number)), array(array(whole)), ">"],
  ["items: none", array(false), array(text), "<"],
  ["minItems: 1", array(text), array(text, { minItems: 1 }), ">"],
  ["minItems: raised", array(text, { minItems: 2 }), array(text, { minItems: 4 }), ">"],
  ["maxItems: lowered", array(text, { maxItems: 10 }), array(text, { maxItems: 3 }), ">"],
  [
    "maxItems: of unique values",
    array({ enum: ["a", "b", "c"] }, { uniqueItems: true }),
    array({ enum: ["a", "b", "c"] }, { uniqueItems: true, maxItems: 2 }),
    ">",
  ],
  ["maxItems: hundreds", array(whole), array(whole, { maxItems: 500 }), ">"],
  ["uniqueItems: introduced", array(text), array(text, { uniqueItems: true }), ">"],
  [
    "uniqueItems: of objects",
    array(object({ id: whole }, ["id"])),
    array(object({ id: whole }, ["id"]), { uniqueItems: true }),
    ">",
  ],
  ["uniqueItems: of at most one", array(text, { maxItems: 1 }), array(text, { maxItems: 1, uniqueItems: true }), "="],
  [
    "uniqueItems: many needed",
    array({ type: "string", pattern: "^[a-z]$" }, { uniqueItems: true, minItems: 10 }),
    array({ type: "string" }, { minItems: 10 }),
    "<",
  ],
  ["prefixItems: second", tuple(text, number), tuple(text, whole), ">"],
  ["prefixItems: more", tuple(text), tuple(text, whole), ">"],
  ["prefixItems: closed", { ...tuple(text, whole), items: false }, tuple(text, whole), "<"],
  ["contains: introduced", array(whole), array(whole, { contains: { minimum: 10 } }), ">"],
  ["contains: narrowed", array(whole, { contains: { minimum: 5 } }), array(whole, { contains: { minimum: 10 } }), ">"],
  [
    "minContains: raised",
    array(whole, { contains: { const: 1 } }),
    array(whole, { contains: { const: 1 }, minContains: 3 }),
    ">",
  ],
  [
    "maxContains: introduced",
    array(whole, { contains: { minimum: 5 } }),
    array(whole, { contains: { minimum: 5 }, maxContains: 2 }),
    ">",
  ],
  ["minContains: 0", array(whole), array(whole, { contains: { minimum: 5 }, minContains: 0 }), "="],
  ["unevaluatedItems: closed", { ...tuple(text), unevaluatedItems: false }, tuple(text), "<"],
];

import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { array, flag, number, object, type SchemaRow, text, whole } from "./schema-rows";

const variant = (kind: string) => object({ kind: { const: kind }, [kind]: text }, ["kind"]);
/** A list whose elements have a value; the schema that it leads back to stands beside it. */
const chain = (name: string, value: JsonValue): JsonObject => {
  const $ref = `#/components/schemas/${name}`;
  return { $ref, components: { [name]: object({ value, next: { $ref } }, ["value"]) } };
};

/** The pairs at which other checkers of containment were measured. */
export const KNOWN_ROWS: readonly SchemaRow[] = [
  ["required to optional", object({ a: text }, ["a"]), object({ a: text }), "<"],
  ["optional to required", object({ a: text }), object({ a: text }, ["a"]), ">"],
  ["enum widening", { type: "string", enum: ["a"] }, { type: "string", enum: ["a", "b"] }, "<"],
  ["enum narrowing", { type: "string", enum: ["a", "b"] }, { type: "string", enum: ["a"] }, ">"],
  ["integer to number", whole, number, "<"],
  ["bounds tightened", { type: "number", minimum: 0, maximum: 10 }, { type: "number", minimum: 1, maximum: 9 }, ">"],
  ["pattern added", text, { type: "string", pattern: "^[a-z]+$" }, ">"],
  [
    "pattern of the same language",
    { type: "string", pattern: "^(a|b)+$" },
    { type: "string", pattern: "^[ab]+$" },
    "=",
  ],
  ["null added", text, { type: ["string", "null"] }, "<"],
  ["oneOf widening", { oneOf: [text, whole] }, { oneOf: [text, whole, flag] }, "<"],
  ["oneOf of integer and number", { oneOf: [whole, number] }, number, "<"],
  ["additionalProperties: false", object({ a: text }), object({ a: text }, [], { additionalProperties: false }), ">"],
  ["format added", text, { type: "string", format: "date-time" }, ">"],
  [
    "allOf flattened",
    { allOf: [object({ a: text }, ["a"]), object({ b: whole })] },
    object({ a: text, b: whole }, ["a"]),
    "=",
  ],
  ["circular, renamed", chain("Node", text), chain("Link", text), "="],
  ["circular, narrowed", chain("Node", text), chain("Node", { type: "string", maxLength: 3 }), ">"],
  ["variant removed", { oneOf: [variant("cat"), variant("dog")] }, { oneOf: [variant("cat")] }, ">"],
  ["minLength raised", { type: "string", minLength: 2 }, { type: "string", minLength: 3 }, ">"],
  ["items tightened", array(number), array(whole), ">"],
  ["anyOf to a list of types", { anyOf: [text, whole] }, { type: ["string", "integer"] }, "="],
  ["not, refactored", { not: { anyOf: [text, whole] } }, { allOf: [{ not: text }, { not: whole }] }, "="],
  ["const to enum", { const: "a" }, { enum: ["a"] }, "="],
  ["multipleOf 4 to 2", { type: "integer", multipleOf: 4 }, { type: "integer", multipleOf: 2 }, "<"],
];

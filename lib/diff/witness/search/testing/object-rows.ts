import { array, number, object, type SchemaRow, text, whole } from "./schema-rows";

const closed = { additionalProperties: false };
const address = object({ street: text, city: text, zip: text }, ["street"]);

/** Pairs that differ in what an object may hold. */
export const OBJECT_ROWS: readonly SchemaRow[] = [
  [
    "required: one of many",
    object({ a: text, b: text, c: text }, ["a"]),
    object({ a: text, b: text, c: text }, ["a", "c"]),
    ">",
  ],
  ["required: not described", object({}), object({}, ["token"]), ">"],
  [
    "required: within",
    object({ home: address }, ["home"]),
    object({ home: { ...address, required: ["street", "zip"] } }, ["home"]),
    ">",
  ],
  ["property: type", object({ a: text }), object({ a: whole }), "x"],
  ["property: new and open", object({ a: text }), object({ a: text, b: text }), ">"],
  ["property: narrowed", object({ amount: number }), object({ amount: { type: "number", minimum: 0 } }), ">"],
  ["property: forbidden", object({ a: text }), object({ a: false }), ">"],
  ["property: named like a prototype", object({ constructor: text }), object({ constructor: whole }), "x"],
  [
    "additionalProperties: closed on both",
    object({ a: text }, [], closed),
    object({ a: text, b: text }, [], closed),
    "<",
  ],
  [
    "additionalProperties: a type",
    object({}, [], { additionalProperties: text }),
    object({}, [], { additionalProperties: whole }),
    "x",
  ],
  [
    "additionalProperties: of a map",
    object({}, [], { additionalProperties: address }),
    object({}, [], { additionalProperties: object({ street: text }) }),
    "<",
  ],
  ["additionalProperties: true", object({ a: text }), object({ a: text }, [], { additionalProperties: true }), "="],
  ["patternProperties: introduced", object({}), object({}, [], { patternProperties: { "^x-": text } }), ">"],
  [
    "patternProperties: narrowed",
    object({}, [], { patternProperties: { "^n_[a-z]+$": number } }),
    object({}, [], { patternProperties: { "^n_[a-z]+$": whole } }),
    ">",
  ],
  ["patternProperties: closed", object({}, [], { patternProperties: { "^x-": true }, ...closed }), object({}), "<"],
  ["propertyNames: pattern", object({}), object({}, [], { propertyNames: { pattern: "^[a-z]+$" } }), ">"],
  [
    "propertyNames: longer",
    object({}, [], { propertyNames: { maxLength: 5 } }),
    object({}, [], { propertyNames: { maxLength: 3 } }),
    ">",
  ],
  [
    "propertyNames: list",
    object({}, [], { propertyNames: { enum: ["a", "b"] } }),
    object({}, [], { propertyNames: { enum: ["a"] } }),
    ">",
  ],
  ["minProperties: introduced", object({ a: text }), object({ a: text }, [], { minProperties: 1 }), ">"],
  [
    "minProperties: raised",
    object({ a: text, b: text, c: text }, [], { minProperties: 1 }),
    object({ a: text, b: text, c: text }, [], { minProperties: 3 }),
    ">",
  ],
  ["maxProperties: lowered", object({}, [], { maxProperties: 5 }), object({}, [], { maxProperties: 2 }), ">"],
  [
    "maxProperties: of a closed object",
    object({ a: text, b: text }, [], closed),
    object({ a: text, b: text }, [], { ...closed, maxProperties: 1 }),
    ">",
  ],
  [
    "dependentRequired: introduced",
    object({ card: text, cvc: text }),
    object({ card: text, cvc: text }, [], { dependentRequired: { card: ["cvc"] } }),
    ">",
  ],
  [
    "dependentRequired: chain",
    object({ a: text }, [], { dependentRequired: { a: ["b"] } }),
    object({ a: text }, [], { dependentRequired: { a: ["b", "c"] } }),
    ">",
  ],
  [
    "dependentSchemas: introduced",
    object({ card: text, cvc: text }),
    object({ card: text, cvc: text }, [], { dependentSchemas: { card: { required: ["cvc"] } } }),
    ">",
  ],
  [
    "dependentSchemas: a type",
    object({ a: text }),
    object({ a: text }, [], { dependentSchemas: { a: { properties: { b: whole } } } }),
    ">",
  ],
  [
    "unevaluatedProperties: closed",
    object({ a: text }),
    { allOf: [object({ a: text })], unevaluatedProperties: false },
    ">",
  ],
  [
    "if: then demands",
    object({ kind: text, iban: text }),
    object({ kind: text, iban: text }, [], {
      if: { properties: { kind: { const: "bank" } }, required: ["kind"] },
      then: { required: ["iban"] },
    }),
    ">",
  ],
  [
    "if: else demands",
    object({ a: whole }),
    object({ a: whole }, [], { if: { required: ["a"] }, else: { required: ["b"] } }),
    ">",
  ],
  [
    "if: given away",
    object({ n: whole }, ["n"], { if: { properties: { n: { minimum: 10 } } }, then: { required: ["x"] } }),
    object({ n: whole }, ["n"]),
    "<",
  ],
  [
    "not: required",
    object({ a: text, b: text }),
    object({ a: text, b: text }, [], { not: { required: ["a", "b"] } }),
    ">",
  ],
  [
    "deep: four levels",
    object({ a: object({ b: object({ c: array(object({ d: text })) }) }) }),
    object({ a: object({ b: object({ c: array(object({ d: { type: "string", maxLength: 5 } })) }) }) }),
    ">",
  ],
  [
    "allOf: closed with open",
    { allOf: [object({ a: text }), object({ b: text }, ["b"])] },
    object({ a: text, b: text }),
    "<",
  ],
  ["order of properties", object({ a: text, b: whole }), object({ b: whole, a: text }), "="],
  ["annotations", object({ a: { type: "string", description: "An a", title: "A" } }), object({ a: text }), "="],
];

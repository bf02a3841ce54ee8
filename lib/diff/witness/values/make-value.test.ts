import { describe, expect, it } from "vitest";
import { createSchemaViews } from "@/lib/diff/compare/schema-views";
import { array, object, text, whole } from "@/lib/diff/witness/search/testing/schema-rows";
import { isTakenElsewhere, parseSchema } from "@/lib/diff/witness/search/testing/parse-schema";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { type MakeOptions, makeValue } from "./make-value";

function make(written: JsonValue, options?: MakeOptions): JsonValue | undefined {
  return makeValue(parseSchema(written), createSchemaViews(), options);
}

const card = object({ kind: { const: "card" }, number: text }, ["kind", "number"]);
const bank = object({ kind: { const: "bank" }, iban: text }, ["kind", "iban"]);

const MADE: readonly (readonly [about: string, schema: JsonValue, value: JsonValue])[] = [
  ["an example before anything else", { type: "string", examples: ["Q2VudA"], default: "x" }, "Q2VudA"],
  ["no example that is not valid", { type: "string", maxLength: 2, examples: ["long"], default: "ok" }, "ok"],
  ["a default", { type: "integer", default: 25 }, 25],
  ["the first enumerated value", { enum: ["open", "closed"] }, "open"],
  [
    "a currency by its name",
    object({ currency: { type: "string", pattern: "^[A-Z]{3}$" } }, ["currency"]),
    { currency: "EUR" },
  ],
  ["an address by its name", object({ email: text }, ["email"]), { email: "ada@example.com" }],
  ["a format before a name", object({ name: { type: "string", format: "date" } }, ["name"]), { name: "2026-03-14" }],
  ["letters and digits for a pattern", { type: "string", pattern: "^[A-Z]{2}-\\d{4}$" }, "AB-4567"],
  ["a length", { type: "string", minLength: 9 }, "text text"],
  ["a number within bounds", { type: "number", exclusiveMinimum: 2, maximum: 2.5 }, 2.5],
  ["a multiple", { type: "integer", minimum: 20, multipleOf: 7 }, 42],
  ["required properties only", object({ a: text, b: text }, ["b"]), { b: "text" }],
  [
    "what depends on a property",
    object({ a: text, b: whole }, ["a"], { dependentRequired: { a: ["b"] } }),
    { a: "text", b: 1 },
  ],
  ["enough properties", object({ a: text, b: whole }, [], { minProperties: 2 }), { a: "text", b: 1 }],
  [
    "names that are allowed",
    object({}, [], { minProperties: 1, propertyNames: { pattern: "^x-[a-z]$" } }),
    { "x-c": "text" },
  ],
  ["different items", array({ enum: [1, 2, 3] }, { minItems: 3, uniqueItems: true }), [1, 2, 3]],
  ["every position", { type: "array", prefixItems: [text, whole], minItems: 2 }, ["text", 1]],
  ["what an array must contain", array(whole, { contains: { minimum: 50 }, minContains: 2 }), [100, 100]],
  ["the first choice", { oneOf: [card, bank] }, { kind: "card", number: "text" }],
  ["the other branch where the first is closed", { anyOf: [false, whole] }, 1],
  [
    "a condition that is met",
    object({ kind: { const: "bank" } }, ["kind"], {
      if: { properties: { kind: { const: "bank" } } },
      then: { required: ["iban"], properties: { iban: text } },
    }),
    { kind: "bank", iban: "DE89370400440532013000" },
  ],
  [
    "all of several",
    { allOf: [object({ id: whole }, ["id"]), object({ name: text }, ["name"])] },
    { id: 42, name: "Ada" },
  ],
  ["not what is excluded", { type: "string", not: { enum: ["text", "a"] } }, "other"],
  ["names of prototypes", object({ constructor: whole }, ["constructor"]), { constructor: 1 }],
];

describe("makeValue makes", () => {
  it.each(MADE)("%s", (_about, schema, value) => {
    expect(make(schema)).toEqual(value);
    expect(isTakenElsewhere(schema, value)).toBe(true);
  });

  it("objects without what the side does not carry", () => {
    const schema = object({ id: { ...whole, readOnly: true }, secret: { ...text, writeOnly: true } }, ["id", "secret"]);
    expect(make(schema, { side: "request" })).toEqual({ secret: "k-12345" });
    expect(make(schema, { side: "response" })).toEqual({ id: 42 });
  });

  it("a list that ends", () => {
    const $ref = "#/components/schemas/Link";
    const link = object({ value: whole, next: { $ref } }, ["value"]);
    expect(make({ $ref, components: { Link: link } })).toEqual({ value: 1 });
  });

  it("the choice that ends, of those that lead back", () => {
    const $ref = "#/components/schemas/Tree";
    const tree: JsonObject = { oneOf: [object({ left: { $ref } }, ["left"]), { type: "integer" }] };
    expect(make({ $ref, components: { Tree: tree } })).toBe(1);
  });

  it("a member that no other member takes", () => {
    const schema = { oneOf: [object({ a: text, x: whole }), object({ b: text, y: whole })] };
    const value = make(schema);
    expect(value).toBeDefined();
    expect(isTakenElsewhere(schema, value ?? null)).toBe(true);
  });

  it.each([
    ["nothing", false],
    ["bounds that cross", { type: "integer", minimum: 5, maximum: 4 }],
    ["a property that must be and must not", object({ a: false }, ["a"])],
    [
      "a list that cannot end",
      { $ref: "#/components/schemas/L", components: { L: object({ n: { $ref: "#/components/schemas/L" } }, ["n"]) } },
    ],
  ])("no value of %s", (_about, schema) => expect(make(schema)).toBeUndefined());
});

const order = object(
  {
    id: whole,
    lines: array(
      object({ sku: text, price: object({ amount: whole, currency: text }, ["amount", "currency"]) }, ["sku", "price"]),
    ),
    by: { oneOf: [card, bank] },
  },
  ["id"],
);

const PLANTED: readonly (readonly [about: string, path: string[], value: JsonValue, whole: JsonValue])[] = [
  ["at the root", [], { id: 3 }, { id: 3 }],
  ["a property", [".id"], 7, { id: 7 }],
  [
    "deep in a list",
    [".lines", "[]", ".price", ".amount"],
    5,
    { id: 42, lines: [{ price: { amount: 5, currency: "EUR" }, sku: "text" }] },
  ],
  ["in a member of a choice", [".by", '|kind="bank"', ".iban"], "X", { id: 42, by: { kind: "bank", iban: "X" } }],
  ["beside what is described", ["@rest"], 1, { id: 42, extra: 1 }],
];

describe("makeValue plants", () => {
  it.each(PLANTED)("%s", (_about, path, value, expected) => {
    const made = make(order, { at: { path, value } });
    expect(made).toEqual(expected);
    expect(isTakenElsewhere(order, made ?? null)).toBe(true);
  });

  it("at a position and at a name that a pattern describes", () => {
    const tuple = { type: "array", prefixItems: [text, whole, whole] };
    expect(make(tuple, { at: { path: ["[2]"], value: 9 } })).toEqual(["text", 1, 9]);
    const named = object({}, [], { patternProperties: { "^x-": whole } });
    expect(make(named, { at: { path: ["~^x-"], value: 9 } })).toEqual({ "x-": 9 });
    const limited = object({}, [], { propertyNames: { maxLength: 3 } });
    expect(make(limited, { at: { path: ["@names"], value: "abc" } })).toEqual({ abc: "text" });
  });

  it("nothing where the surroundings refuse it", () => {
    expect(make(order, { at: { path: [".id"], value: "text" } })).toBeUndefined();
  });

  it("the first value that will do", () => {
    expect(make({ enum: [1, 2, 3] }, { accept: (value) => value === 3 })).toBe(3);
  });
});

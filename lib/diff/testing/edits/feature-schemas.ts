import type { JsonObject } from "@/lib/specs/model";

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** Component schemas with every feature that 3.0 has. */
export const SCHEMAS_3: JsonObject = {
  Thing: {
    type: "object",
    required: ["id", "label"],
    properties: {
      id: { type: "string", format: "uuid" },
      label: { type: "string", minLength: 1, maxLength: 80, example: "Blue box" },
      amount: { type: "number" },
      count: { type: "integer" },
      open: { type: "boolean" },
      tags: { type: "array", items: { type: "string" } },
      size: { type: "object", properties: { height: { type: "integer" }, note: { type: "string" } } },
      state: { type: "string", enum: ["new", "old"] },
      only: { type: "string", enum: ["thing"] },
      made: { type: "string", format: "date-time", readOnly: true },
      secret: { type: "string", writeOnly: true },
      parent: ref("Thing"),
      animal: ref("Animal"),
      picture: { type: "string", format: "byte" },
    },
  },
  Named: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
  Person: { allOf: [ref("Named"), { type: "object", properties: { age: { type: "integer", minimum: 0 } } }] },
  Animal: { oneOf: [ref("Cat"), ref("Dog")] },
  Cat: {
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string", enum: ["cat"] }, lives: { type: "integer" } },
  },
  Dog: {
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string", enum: ["dog"] }, tricks: { type: "array", items: { type: "string" } } },
  },
  Problem: { type: "object", properties: { title: { type: "string" }, status: { type: "integer" } } },
};

/** More schemas, with what JSON Schema 2020-12 has beyond them. */
export const SCHEMAS_31: JsonObject = {
  Modern: {
    type: "object",
    properties: {
      version: { const: 2 },
      note: { type: ["string", "null"], maxLength: 20 },
      reason: { anyOf: [{ type: "string" }, { type: "null" }] },
      point: { type: "array", prefixItems: [{ type: "number" }, { type: "number" }], items: false },
      labels: { type: "object", patternProperties: { "^x-": { type: "string" } }, propertyNames: { maxLength: 20 } },
      card: { type: "object", properties: { number: { type: "string" } }, dependentRequired: { number: ["code"] } },
      list: { type: "array", items: { type: "string" }, contains: { const: "a" }, minContains: 1 },
      choice: {
        type: "object",
        properties: { a: { type: "string" } },
        if: { required: ["a"] },
        then: { required: ["b"] },
        unevaluatedProperties: { type: "string" },
      },
    },
  },
};

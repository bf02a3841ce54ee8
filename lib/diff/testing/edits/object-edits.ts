import type { JsonObject } from "@/lib/specs/model";
import { changes, HARMLESS, NARROWER, narrows, OTHER, SAME, type SchemaEdit, type Verdicts, WIDER } from "./edit";

const TEXT = { type: "string" };
const BODIES = { bodiesOnly: true } as const;
const MODERN = { bodiesOnly: true, needs: "3.1+" } as const;
const SINCE_3 = { bodiesOnly: true, needs: "3.x" } as const;

const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ properties, ...more });
const A = object({ a: TEXT });
const AB = object({ a: TEXT, b: TEXT });

/** A property that may be there: new to callers, it does no harm; gone, requests carry it in vain and responses lack it. */
const NEW: Verdicts = { request: "non-breaking", response: "non-breaking" };
const GONE: Verdicts = { request: "dangerous", response: "dangerous" };

/** Edits of properties: which there are, which must be there, which may be there beside them. */
export const PROPERTY_EDITS: readonly SchemaEdit[] = [
  changes("object", "optional property added", A, AB, NEW, GONE, BODIES),
  changes(
    "object",
    "required property added",
    A,
    object({ a: TEXT, b: TEXT }, { required: ["b"] }),
    { request: "breaking", response: "non-breaking" },
    { request: "dangerous", response: "breaking" },
    BODIES,
  ),
  narrows("object", "property became required", AB, { ...AB, required: ["a"] }, BODIES),
  changes(
    "object",
    "unnamed property became required",
    A,
    { ...A, required: ["z"] },
    NARROWER,
    { request: "dangerous", response: "breaking" },
    BODIES,
  ),
  changes(
    "object",
    "required names in another order",
    { ...AB, required: ["a", "b"] },
    { ...AB, required: ["b", "a"] },
    SAME,
    SAME,
    BODIES,
  ),
  changes(
    "object",
    "required name twice",
    { ...AB, required: ["a"] },
    { ...AB, required: ["a", "a"] },
    SAME,
    SAME,
    BODIES,
  ),
  changes("object", "property of another type", A, object({ a: { type: "integer" } }), OTHER, OTHER, BODIES),
  narrows("object", "property narrowed", A, object({ a: { ...TEXT, maxLength: 9 } }), BODIES),
  narrows(
    "object",
    "property of a property narrowed",
    object({ a: deep({}) }),
    object({ a: deep({ minLength: 1 }) }),
    BODIES,
  ),
  changes("object", "property renamed", A, object({ b: TEXT }), GONE, GONE, BODIES),
  changes(
    "object",
    "required property renamed",
    { ...A, required: ["a"] },
    object({ b: TEXT }, { required: ["b"] }),
    OTHER,
    OTHER,
    BODIES,
  ),
  changes(
    "object",
    "optional property added to a closed object",
    { ...A, additionalProperties: false },
    { ...AB, additionalProperties: false },
    WIDER,
    { request: "breaking", response: "dangerous" },
    BODIES,
  ),
  changes(
    "object",
    "property readOnly",
    A,
    object({ a: { ...TEXT, readOnly: true } }),
    { request: "dangerous", response: "harmless" },
    HARMLESS,
    BODIES,
  ),
  changes(
    "object",
    "required property no longer readOnly",
    object({ a: { ...TEXT, readOnly: true } }, { required: ["a"] }),
    object({ a: TEXT }, { required: ["a"] }),
    { request: "breaking", response: "harmless" },
    { request: "dangerous", response: "harmless" },
    BODIES,
  ),
  changes(
    "object",
    "property writeOnly",
    A,
    object({ a: { ...TEXT, writeOnly: true } }),
    { request: "harmless", response: "dangerous" },
    HARMLESS,
    SINCE_3,
  ),
  changes(
    "object",
    "required property writeOnly",
    object({ a: TEXT }, { required: ["a"] }),
    object({ a: { ...TEXT, writeOnly: true } }, { required: ["a"] }),
    { request: "harmless", response: "breaking" },
    HARMLESS,
    SINCE_3,
  ),
  changes(
    "object",
    "property deprecated",
    A,
    object({ a: { ...TEXT, deprecated: true } }),
    HARMLESS,
    HARMLESS,
    SINCE_3,
  ),
  changes(
    "object",
    "property removed after its sunset",
    object({ a: TEXT, b: { ...TEXT, deprecated: true, "x-sunset": "2025-06-30" } }),
    A,
    HARMLESS,
    NEW,
    SINCE_3,
  ),
];

function deep(inner: JsonObject): JsonObject {
  return { type: "object", properties: { b: { type: "object", properties: { c: { type: "string", ...inner } } } } };
}

/** Edits of what objects may hold beside their named properties. */
export const OBJECT_EDITS: readonly SchemaEdit[] = [
  narrows("object", "object closed", A, { ...A, additionalProperties: false }, BODIES),
  changes("object", "additionalProperties true added", A, { ...A, additionalProperties: true }, SAME, SAME, BODIES),
  narrows("object", "other properties described", A, { ...A, additionalProperties: TEXT }, BODIES),
  narrows(
    "object",
    "other properties narrowed",
    { additionalProperties: TEXT },
    { additionalProperties: { ...TEXT, maxLength: 3 } },
    BODIES,
  ),
  changes(
    "object",
    "other properties of another type",
    { additionalProperties: TEXT },
    { additionalProperties: { type: "integer" } },
    OTHER,
    OTHER,
    BODIES,
  ),
  narrows("object", "minProperties raised", { minProperties: 1 }, { minProperties: 2 }, BODIES),
  narrows("object", "maxProperties lowered", { maxProperties: 9 }, { maxProperties: 3 }, BODIES),
  narrows("object", "maxProperties added", {}, { maxProperties: 3 }, BODIES),
  narrows("object", "pattern of properties added", {}, { patternProperties: { "^x-": TEXT } }, MODERN),
  narrows(
    "object",
    "properties that match a pattern narrowed",
    { patternProperties: { "^x-": TEXT } },
    { patternProperties: { "^x-": { ...TEXT, minLength: 2 } } },
    MODERN,
  ),
  narrows("object", "names of properties restricted", {}, { propertyNames: { pattern: "^[a-z]+$" } }, MODERN),
  narrows(
    "object",
    "names of properties shortened",
    { propertyNames: { maxLength: 9 } },
    { propertyNames: { maxLength: 5 } },
    MODERN,
  ),
  narrows("object", "dependentRequired added", AB, { ...AB, dependentRequired: { a: ["b"] } }, MODERN),
  changes(
    "object",
    "dependentRequired on what is required",
    { ...AB, required: ["b"] },
    { ...AB, required: ["b"], dependentRequired: { a: ["b"] } },
    SAME,
    SAME,
    MODERN,
  ),
  narrows("object", "dependentSchemas added", AB, { ...AB, dependentSchemas: { a: { required: ["b"] } } }, MODERN),
  narrows("object", "unevaluated properties refused", A, { ...A, unevaluatedProperties: false }, MODERN),
  changes(
    "object",
    "closed in other words",
    { ...A, additionalProperties: false },
    { ...A, unevaluatedProperties: false },
    SAME,
    SAME,
    MODERN,
  ),
];

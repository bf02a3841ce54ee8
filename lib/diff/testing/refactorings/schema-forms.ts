import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { dialectOf, mapDocument } from "@/lib/diff/testing/documents/map-document";
import { isObject } from "@/lib/specs/source/source-node";
import type { Refactoring } from "./refactoring";

/** Keywords that speak about a value without demanding anything: they stay outside of a choice. */
const NOTES = ["title", "description", "default", "deprecated", "readOnly", "writeOnly", "example", "examples", "xml"];

/** Applies a change to the schemas of a document; undefined where it changed none. */
export function rewritten(
  document: JsonObject,
  change: (schema: JsonObject, pointer: readonly string[]) => JsonObject | undefined,
): JsonObject | undefined {
  let count = 0;
  const mapped = mapDocument(document, (node, kind, pointer) => {
    const result = kind === "schema" ? change(node, pointer) : undefined;
    if (result) count += 1;
    return result ?? node;
  });
  return count > 0 ? mapped : undefined;
}

function isModern(document: JsonObject): boolean {
  return dialectOf(document) >= "3.1";
}

/** A nullable schema of one type as a choice between it and null; undefined where it is not one. */
export function asNullChoice(schema: JsonObject, choice: "anyOf" | "oneOf"): JsonObject | undefined {
  const { type } = schema;
  if (!Array.isArray(type) || type.length !== 2 || !type.includes("null")) return undefined;
  const [only] = type.filter((one) => one !== "null");
  if (only === undefined || "const" in schema || schema.anyOf || schema.oneOf || schema.$ref) return undefined;
  if (Array.isArray(schema.enum) && !schema.enum.includes(null)) return undefined;
  const notes = Object.entries(schema).filter(([key]) => NOTES.includes(key) || key.startsWith("x-"));
  const demands = Object.entries(schema).filter(([key]) => !NOTES.includes(key) && !key.startsWith("x-"));
  const inner: JsonObject = { ...Object.fromEntries(demands), type: only };
  if (Array.isArray(inner.enum)) inner.enum = inner.enum.filter((value) => value !== null);
  return { ...Object.fromEntries(notes), [choice]: [inner, { type: "null" }] };
}

/** A choice between null and a schema of one type as a list of types. */
function asTypeList(schema: JsonObject): JsonObject | undefined {
  for (const choice of ["anyOf", "oneOf"]) {
    const members = schema[choice];
    if (!Array.isArray(members) || members.length !== 2) continue;
    const isNull = (one: JsonValue) => isObject(one) && one.type === "null" && Object.keys(one).length === 1;
    const other = members.find((one) => !isNull(one));
    if (!members.some(isNull) || !isObject(other) || typeof other.type !== "string") continue;
    if ("const" in other || "enum" in other || other.$ref) continue;
    const { [choice]: _, ...rest } = schema;
    if (Object.keys(rest).some((key) => !NOTES.includes(key) && !key.startsWith("x-"))) continue;
    return { ...other, ...rest, type: [other.type, "null"] };
  }
  return undefined;
}

function asConst(schema: JsonObject): JsonObject | undefined {
  const { enum: values, ...rest } = schema;
  if (!Array.isArray(values) || values.length !== 1 || "const" in schema) return undefined;
  return { ...rest, const: values[0] ?? null };
}

function asEnum(schema: JsonObject): JsonObject | undefined {
  const { const: value, ...rest } = schema;
  return value === undefined || "enum" in schema ? undefined : { ...rest, enum: [value] };
}

const modernOnly =
  (change: (schema: JsonObject) => JsonObject | undefined) =>
  (document: JsonObject): JsonObject | undefined =>
    isModern(document) ? rewritten(document, change) : undefined;

/** The same schema in other keywords. */
export const SCHEMA_FORMS: readonly Refactoring[] = [
  { name: "nullable types written as anyOf with null", apply: modernOnly((schema) => asNullChoice(schema, "anyOf")) },
  { name: "nullable types written as oneOf with null", apply: modernOnly((schema) => asNullChoice(schema, "oneOf")) },
  { name: "choices with null written as lists of types", apply: modernOnly(asTypeList) },
  { name: "lists of one value written as const", apply: modernOnly(asConst) },
  { name: "const written as a list of one value", apply: modernOnly(asEnum) },
  {
    name: "bounds that demand nothing",
    apply: (document) => rewritten(document, (schema) => withBounds(document, schema)),
  },
];

/** Bounds that say what holds anyway, by type. */
const IDLE: Readonly<Record<string, JsonObject>> = {
  string: { minLength: 0 },
  array: { minItems: 0, uniqueItems: false },
  object: { minProperties: 0 },
};

function withBounds(document: JsonObject, schema: JsonObject): JsonObject | undefined {
  if (schema.$ref !== undefined) return undefined;
  const { type } = schema;
  const types: JsonValue[] = Array.isArray(type) ? type : type === undefined ? [] : [type];
  const idle = types.flatMap((one) => Object.entries(IDLE[String(one)] ?? {}));
  const flags: JsonObject = { readOnly: false };
  if (dialectOf(document) !== "2.0") Object.assign(flags, { writeOnly: false, deprecated: false });
  if (dialectOf(document) === "3.0") flags.nullable = false;
  if (isModern(document)) Object.assign(flags, types.includes("object") ? { required: [], properties: {} } : {});
  if (types.includes("object") && !JSON.stringify(document).includes('"unevaluatedProperties"')) {
    flags.additionalProperties = true;
  }
  return { ...flags, ...Object.fromEntries(idle), ...schema };
}

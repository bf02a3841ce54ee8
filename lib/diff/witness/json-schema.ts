import type { JsonObject, JsonValue, Schema } from "@/lib/specs/model";
import { hiddenNames, type MessageDirection } from "./hidden-names";

/** How the schemas within a schema are written: as references of some sort, or in place. */
export interface SchemaLinks {
  /** A schema that judges the same value: a member of `allOf`, a branch of `if`. `exempt`: names not to be required. */
  inPlace(schema: Schema, exempt: ReadonlySet<string>): JsonValue;
  /** A schema that judges a part of the value: a property, an item. */
  inner(schema: Schema): JsonValue;
}

const COPIED = [
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
] as const;

/** Formats of numbers, as ranges (OpenAPI, Formats Registry). */
const RANGES = new Map<string, JsonObject>([
  ["int32", { multipleOf: 1, minimum: -(2 ** 31), maximum: 2 ** 31 - 1 }],
  ["float", { minimum: -3.4028234663852886e38, maximum: 3.4028234663852886e38 }],
]);

/** Formats of texts that validators check. Every other format says how a value is meant, and refuses none. */
const CHECKED_FORMATS = new Set([
  ...["date", "time", "date-time", "duration", "uuid", "email", "hostname", "ipv4", "ipv6"],
  ...["uri", "uri-reference", "uri-template", "json-pointer", "relative-json-pointer"],
]);

/**
 * One schema of the model as plain JSON Schema 2020-12. On the request side a `readOnly` property is never
 * required, on the response side a `writeOnly` one (OpenAPI 3.0.4 §4.7.24.2); such names are `exempt` in all parts of
 * an `allOf`.
 */
export function plainSchema(
  schema: Schema,
  side: MessageDirection,
  links: SchemaLinks,
  exempt: ReadonlySet<string>,
): JsonObject | boolean {
  if (schema.always !== undefined) return schema.always;
  const hidden = withNames(hiddenNames(schema, side), exempt);
  const plain: JsonObject = {};
  writeValues(plain, schema);
  writeObject(plain, schema, links, hidden);
  writeArray(plain, schema, links);
  writeChoices(plain, schema, links, hidden);
  return plain;
}

function withNames(own: ReadonlySet<string>, more: ReadonlySet<string>): ReadonlySet<string> {
  if (more.size === 0) return own;
  return own.size === 0 ? more : new Set([...own, ...more]);
}

function writeValues(plain: JsonObject, schema: Schema): void {
  if (schema.types && schema.types.length > 0) plain["type"] = [...schema.types];
  if (schema.enum) {
    if (schema.enum.length > 0) plain["enum"] = schema.enum;
    else plain["not"] = {};
  }
  for (const key of COPIED) {
    const value = schema[key];
    if (value !== undefined) plain[key] = value;
  }
  if (schema.multipleOf !== undefined && schema.multipleOf > 0) plain["multipleOf"] = schema.multipleOf;
  if (schema.pattern !== undefined) plain["pattern"] = schema.pattern;
  if (schema.uniqueItems === true) plain["uniqueItems"] = true;
  if (schema.format !== undefined && CHECKED_FORMATS.has(schema.format)) plain["format"] = schema.format;
}

function writeObject(plain: JsonObject, schema: Schema, links: SchemaLinks, hidden: ReadonlySet<string>): void {
  const required = (schema.required ?? []).filter((name) => !hidden.has(name));
  if (required.length > 0) plain["required"] = [...new Set(required)];
  if (schema.properties) plain["properties"] = linked(schema.properties, links.inner);
  if (schema.patternProperties) plain["patternProperties"] = linked(schema.patternProperties, links.inner);
  for (const key of ["additionalProperties", "unevaluatedProperties", "propertyNames"] as const) {
    const inner = schema[key];
    if (inner) plain[key] = links.inner(inner);
  }
  if (schema.dependentRequired) {
    plain["dependentRequired"] = ownObject(
      [...schema.dependentRequired].map(([name, needed]) => [name, needed.filter((other) => !hidden.has(other))]),
    );
  }
  if (schema.dependentSchemas)
    plain["dependentSchemas"] = linked(schema.dependentSchemas, (inner) => links.inPlace(inner, hidden));
}

function writeArray(plain: JsonObject, schema: Schema, links: SchemaLinks): void {
  if (schema.prefixItems && schema.prefixItems.length > 0) plain["prefixItems"] = schema.prefixItems.map(links.inner);
  for (const key of ["items", "unevaluatedItems", "contains"] as const) {
    const inner = schema[key];
    if (inner) plain[key] = links.inner(inner);
  }
  if (!schema.contains) return;
  if (schema.minContains !== undefined) plain["minContains"] = schema.minContains;
  if (schema.maxContains !== undefined) plain["maxContains"] = schema.maxContains;
}

function writeChoices(plain: JsonObject, schema: Schema, links: SchemaLinks, hidden: ReadonlySet<string>): void {
  const inPlace = (inner: Schema): JsonValue => links.inPlace(inner, hidden);
  const all: JsonValue[] = (schema.allOf ?? []).map(inPlace);
  const range = schema.format === undefined ? undefined : RANGES.get(schema.format);
  if (range) all.push(range);
  if (all.length > 0) plain["allOf"] = all;
  if (schema.anyOf && schema.anyOf.length > 0) plain["anyOf"] = schema.anyOf.map(inPlace);
  if (schema.oneOf && schema.oneOf.length > 0) plain["oneOf"] = schema.oneOf.map(inPlace);
  if (schema.not) {
    if (plain["not"] === undefined) plain["not"] = inPlace(schema.not);
  }
  if (!schema.if) return;
  plain["if"] = inPlace(schema.if);
  if (schema.then) plain["then"] = inPlace(schema.then);
  if (schema.else) plain["else"] = inPlace(schema.else);
}

function linked(schemas: ReadonlyMap<string, Schema>, link: (schema: Schema) => JsonValue): JsonObject {
  return ownObject([...schemas].map(([name, schema]) => [name, link(schema)]));
}

/** An object that has these members and nothing else, whatever their names are. */
function ownObject(members: readonly (readonly [string, JsonValue])[]): JsonObject {
  const made: JsonObject = {};
  for (const [name, value] of members)
    Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true });
  return made;
}

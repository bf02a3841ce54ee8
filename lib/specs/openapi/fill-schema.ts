import type { Discriminator, JsonType, JsonValue, Schema } from "@/lib/specs/model";
import { extensionsOf, flagField, listField, numberField, textField, textListField } from "@/lib/specs/openapi/fields";
import { type SchemaContext, schemaReference } from "@/lib/specs/openapi/schema-context";
import { childNode, itemNodes, member, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

const TYPES: ReadonlySet<string> = new Set(["null", "boolean", "integer", "number", "string", "array", "object"]);
const TEXTS = ["format", "pattern", "contentEncoding", "contentMediaType"] as const;
const FLAGS = ["deprecated", "readOnly", "writeOnly", "uniqueItems"] as const;
const COUNTS = [
  "multipleOf",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minContains",
  "maxContains",
  "minProperties",
  "maxProperties",
] as const;
const SCHEMAS = [
  "items",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "unevaluatedItems",
  "contains",
  "not",
  "if",
  "then",
  "else",
] as const;
const SCHEMA_LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;
const SCHEMA_MAPS = ["properties", "patternProperties", "dependentSchemas"] as const;

export interface FillOptions {
  /** False for 2.0 parameters and headers, whose description and extensions are not the schema's. */
  describes: boolean;
}

/** Fills an empty Schema from its source object, in 2020-12 terms (see the Schema type for what that means). */
export function fillSchema(schema: Schema, node: SourceNode, reading: SchemaContext, options: FillOptions): void {
  fillTypes(schema, node, reading);
  fillBounds(schema, node, reading);
  fillValues(schema, node, reading);
  fillInner(schema, node, reading, options);
  if (options.describes) fillDescription(schema, node);
  fillReference(schema, node, reading);
  if (schema.types === undefined && isNullable(node, reading)) allowNull(schema, node);
  const discriminator = readDiscriminator(node, reading);
  if (discriminator) schema.discriminator = discriminator;
}

function fillTypes(schema: Schema, node: SourceNode, reading: SchemaContext): void {
  const written = member(node.value, "type");
  // Only 3.0 forbids a list, and who writes one there means it all the same.
  const names = typeof written === "string" ? [written] : Array.isArray(written) ? written : [];
  const types = new Set<JsonType>();
  for (const name of names) if (isJsonType(name)) types.add(name);
  if (reading.isSwagger2 && written === "file") {
    types.add("string");
    schema.format = "binary";
  }
  if (types.size > 0 && isNullable(node, reading)) types.add("null");
  if (types.size > 0) schema.types = [...types].sort();
}

/**
 * `nullable` counts only beside a type (OpenAPI 3.0.3); `x-nullable` is what 2.0 tools agree on, and it means the same in
 * a document that was converted and kept it.
 */
function isNullable(node: SourceNode, reading: SchemaContext): boolean {
  if (reading.draft !== undefined) return false;
  if (flagField(node, "x-nullable") === true) return true;
  return !reading.isModern && !reading.isSwagger2 && flagField(node, "nullable") === true;
}

/**
 * `nullable` without a type, beside `allOf`, `anyOf` or `oneOf`: by the letter of 3.0.3 it does nothing, but it is how
 * 3.0 says "this reference, or null"; generators write it so, and services then do send null. So it is read as that.
 * Anywhere else without a type it does nothing, and null must be listed in an `enum` to be one of its values.
 */
function allowNull(schema: Schema, node: SourceNode): void {
  const nothing: Schema = { place: node.place, types: ["null"] };
  const { allOf, anyOf, oneOf } = schema;
  if (anyOf && !allOf && !oneOf) schema.anyOf = [...anyOf, nothing];
  else if (oneOf && !allOf && !anyOf) schema.oneOf = [...oneOf, nothing];
  else if (allOf ?? anyOf ?? oneOf) {
    const inner: Schema = { place: node.place };
    if (allOf) inner.allOf = allOf;
    if (anyOf) inner.anyOf = anyOf;
    if (oneOf) inner.oneOf = oneOf;
    delete schema.allOf;
    delete schema.oneOf;
    schema.anyOf = [inner, nothing];
  }
}

function isJsonType(name: JsonValue): name is JsonType {
  return typeof name === "string" && TYPES.has(name);
}

function fillBounds(schema: Schema, node: SourceNode, reading: SchemaContext): void {
  for (const key of COUNTS) {
    const value = numberField(node, key);
    if (value !== undefined) schema[key] = value;
  }
  for (const [exclusive, bound] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    const limit = numberField(node, exclusive);
    if ((reading.isModern || reading.draft !== undefined) && limit !== undefined) schema[exclusive] = limit;
    else if (!reading.isModern && flagField(node, exclusive) === true && schema[bound] !== undefined) {
      schema[exclusive] = schema[bound];
      delete schema[bound];
    }
  }
}

function fillValues(schema: Schema, node: SourceNode, reading: SchemaContext): void {
  for (const key of TEXTS) {
    const value = textField(node, key);
    if (value !== undefined) schema[key] = value;
  }
  for (const key of FLAGS) {
    const value = flagField(node, key);
    // Outside OpenAPI what is said of the owner of a value takes nothing out of a message.
    const isHint = reading.draft !== undefined && (key === "readOnly" || key === "writeOnly");
    if (value !== undefined && !isHint) schema[key] = value;
  }
  const constant = reading.isModern || hasConstants(reading) ? member(node.value, "const") : undefined;
  const values = constant === undefined ? listField(node, "enum") : [constant];
  if (values) schema.enum = values;
  const fallback = member(node.value, "default");
  if (fallback !== undefined) schema.default = fallback;
  const required = textListField(node, "required");
  if (required) schema.required = required;
}

/** JSON Schema has `const` since draft 6. */
function hasConstants({ draft }: SchemaContext): boolean {
  return draft !== undefined && draft !== "4";
}

function fillDescription(schema: Schema, node: SourceNode): void {
  const title = textField(node, "title");
  const description = textField(node, "description");
  const extensions = extensionsOf(node);
  if (title !== undefined) schema.title = title;
  if (description !== undefined) schema.description = description;
  if (extensions) schema.extensions = extensions;
  const example = member(node.value, "example");
  const examples = listField(node, "examples") ?? (example === undefined ? undefined : [example]);
  if (examples) schema.examples = examples;
}

function fillInner(schema: Schema, node: SourceNode, reading: SchemaContext, options: FillOptions): void {
  const read = (inner: SourceNode | undefined) => inner && schemaOf(inner, reading, options);
  for (const key of SCHEMAS) {
    const value = read(childNode(node, key));
    if (value) schema[key] = value;
  }
  for (const key of SCHEMA_LISTS) {
    const inner = childNode(node, key);
    if (inner && Array.isArray(inner.value)) schema[key] = itemNodes(inner).flatMap((item) => read(item) ?? []);
  }
  for (const key of SCHEMA_MAPS) {
    const inner = childNode(node, key);
    if (!inner) continue;
    const members = new Map<string, Schema>();
    for (const [name, value] of memberNodes(inner)) {
      const read = reading.schemas.at(value);
      if (read) members.set(name, read);
    }
    schema[key] = members;
  }
  const dependent = childNode(node, "dependentRequired");
  if (dependent) {
    const names = memberNodes(dependent).map(([name]) => [name, textListField(dependent, name) ?? []] as const);
    schema.dependentRequired = new Map(names);
  }
  if (reading.draft !== undefined) fillOlderKeywords(schema, node, reading);
}

/** What 2019-09 and 2020-12 split up: a list in `items` with `additionalItems`, and `dependencies`. */
function fillOlderKeywords(schema: Schema, node: SourceNode, reading: SchemaContext): void {
  const items = childNode(node, "items");
  if (items && Array.isArray(items.value)) {
    schema.prefixItems = itemNodes(items).flatMap((item) => reading.schemas.at(item) ?? []);
    const rest = childNode(node, "additionalItems");
    const others = rest && reading.schemas.at(rest);
    if (others) schema.items = others;
  }
  for (const [name, inner] of memberNodes(childNode(node, "dependencies"))) {
    if (Array.isArray(inner.value)) {
      schema.dependentRequired ??= new Map();
      schema.dependentRequired.set(
        name,
        inner.value.filter((item) => typeof item === "string"),
      );
      continue;
    }
    const dependent = reading.schemas.at(inner);
    schema.dependentSchemas ??= new Map();
    if (dependent) schema.dependentSchemas.set(name, dependent);
  }
}

/** Items of 2.0 parameters are not schemas either, and carry their schema in their own fields. */
function schemaOf(node: SourceNode, reading: SchemaContext, options: FillOptions): Schema | undefined {
  return options.describes ? reading.schemas.at(node) : reading.schemas.inline(node);
}

/** 3.1 and later: what stands beside a `$ref` holds together with the target. */
function fillReference(schema: Schema, node: SourceNode, reading: SchemaContext): void {
  if (!reading.isModern || schemaReference(node, true) === undefined) return;
  const targets = [reading.schemas.targetOf(node)];
  const dynamic = textField(node, "$dynamicRef");
  if (dynamic !== undefined && textField(node, "$ref") !== undefined)
    targets.push(reading.schemas.dynamicTargetOf(node, dynamic));
  const found = targets.map((target) => (target && reading.schemas.at(target)) ?? { place: node.place });
  schema.allOf = [...found, ...(schema.allOf ?? [])];
}

function readDiscriminator(node: SourceNode, reading: SchemaContext): Discriminator | undefined {
  const written = childNode(node, "discriminator");
  if (!written) return undefined;
  // OpenAPI 2.0 and AsyncAPI name the property only.
  if (typeof written.value === "string") {
    const isName = reading.isSwagger2 || reading.draft !== undefined;
    return isName ? { propertyName: written.value, mapping: new Map() } : undefined;
  }
  if (reading.isSwagger2) return undefined;
  const propertyName = textField(written, "propertyName");
  if (propertyName === undefined) return undefined;
  const mapping = new Map<string, Schema>();
  for (const [value, target] of memberNodes(childNode(written, "mapping"))) {
    const schema = typeof target.value === "string" ? mappedSchema(target, target.value, reading) : undefined;
    if (schema) mapping.set(value, schema);
  }
  return { propertyName, mapping };
}

/** A mapping names a component, or else is a reference. */
function mappedSchema(node: SourceNode, name: string, reading: SchemaContext): Schema | undefined {
  const schemas = childNode(childNode(reading.root, "components") ?? reading.root, "schemas");
  const component = schemas && childNode(schemas, name);
  const target = component ?? reading.references.resolve(node.place, name).node;
  return target && reading.schemas.at(target);
}

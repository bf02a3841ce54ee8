import type { Schema } from "@/lib/specs/model";

/** Whether a schema has no schemas in it. */
export function isLeaf(schema: Schema): boolean {
  return (
    schema.properties === undefined &&
    schema.items === undefined &&
    schema.allOf === undefined &&
    schema.oneOf === undefined &&
    schema.anyOf === undefined &&
    schema.additionalProperties === undefined &&
    schema.prefixItems === undefined &&
    schema.patternProperties === undefined &&
    schema.not === undefined &&
    schema.if === undefined &&
    schema.contains === undefined &&
    schema.propertyNames === undefined &&
    schema.unevaluatedProperties === undefined &&
    schema.unevaluatedItems === undefined &&
    schema.dependentSchemas === undefined &&
    schema.discriminator === undefined
  );
}

/** Whether two schemas without schemas in them are written alike, apart from what is only for people. */
export function isSameLeaf(a: Schema, b: Schema): boolean {
  return (
    a.always === b.always &&
    isSameList(a.types, b.types) &&
    isSameList(a.enum, b.enum) &&
    isSameList(a.required, b.required) &&
    a.format === b.format &&
    a.pattern === b.pattern &&
    isSamePlain(a.default, b.default) &&
    a.deprecated === b.deprecated &&
    a.readOnly === b.readOnly &&
    a.writeOnly === b.writeOnly &&
    a.multipleOf === b.multipleOf &&
    a.minimum === b.minimum &&
    a.maximum === b.maximum &&
    a.exclusiveMinimum === b.exclusiveMinimum &&
    a.exclusiveMaximum === b.exclusiveMaximum &&
    a.minLength === b.minLength &&
    a.maxLength === b.maxLength &&
    a.minItems === b.minItems &&
    a.maxItems === b.maxItems &&
    a.minProperties === b.minProperties &&
    a.maxProperties === b.maxProperties &&
    a.uniqueItems === b.uniqueItems &&
    a.contentEncoding === b.contentEncoding &&
    a.contentMediaType === b.contentMediaType &&
    a.dependentRequired === b.dependentRequired
  );
}

function isSamePlain(a: unknown, b: unknown): boolean {
  return a === b && typeof a !== "object";
}

function isSameList(a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.length !== b.length) return false;
  return a.every((value, index) => isSamePlain(value, b[index]));
}

import type { Schema } from "@/lib/specs/model";

const MAX_ALTERNATIVES = 3;
const MAX_NESTING = 3;

/** A schema's type in a few words for people: `string (date-time)`, `array of Pet`, `Card or Transfer`. */
export function typeName(schema: Schema | undefined, nesting = 0): string {
  if (!schema) return "any";
  if (schema.always !== undefined) return schema.always ? "any" : "never";
  if (schema.name !== undefined && !isPrimitive(schema)) return schema.name;
  if (nesting > MAX_NESTING) return "…";
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives && alternatives.length > 0) {
    const shown = alternatives.slice(0, MAX_ALTERNATIVES).map((part) => typeName(part, nesting + 1));
    return joined(shown, alternatives.length - shown.length);
  }
  const [only, second] = schema.allOf ?? [];
  if (only && !second && !schema.properties) return typeName(only, nesting + 1);
  if (!schema.types) return untyped(schema);
  return joined(schema.types.map((type) => oneType(type, schema, nesting)));
}

function isPrimitive(schema: Schema): boolean {
  return schema.types?.every((type) => type !== "object" && type !== "array") ?? false;
}

function oneType(type: string, schema: Schema, nesting: number): string {
  if (type === "array") return `array of ${typeName(schema.items, nesting + 1)}`;
  if (type === "object" && !schema.properties && schema.additionalProperties?.always === undefined) {
    return schema.additionalProperties ? `map of ${typeName(schema.additionalProperties, nesting + 1)}` : "object";
  }
  return schema.format !== undefined && type !== "null" ? `${type} (${schema.format})` : type;
}

function untyped(schema: Schema): string {
  if (schema.properties || schema.allOf) return "object";
  if (schema.items) return "array";
  const [first] = schema.enum ?? [];
  return first === undefined || first === null ? "any" : typeof first;
}

function joined(names: readonly string[], more = 0): string {
  const shown = [...new Set(names)].join(" or ");
  return more > 0 ? `${shown} or ${more} more` : shown;
}

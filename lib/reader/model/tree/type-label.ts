import type { Schema } from "@/lib/specs/model";

const MAX_ALTERNATIVES = 3;
const MAX_NESTING = 3;

/** A schema's type as a short expression that needs no language, or as its own language writes it: `string (date)`, `Pet[]`, `map<Pet>`, `Card | Transfer`. */
export function typeLabel(schema: Schema | undefined, nesting = 0): string {
  if (!schema) return "any";
  if (schema.always !== undefined) return schema.always ? "any" : "never";
  if (nesting > 0 && schema.name !== undefined) return schema.name;
  if (schema.written !== undefined) return schema.written;
  if (nesting > MAX_NESTING) return "…";
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives && alternatives.length > 0 && !schema.properties) {
    const shown = alternatives.slice(0, MAX_ALTERNATIVES).map((part) => typeLabel(part, nesting + 1));
    return joined(alternatives.length > shown.length ? [...shown, "…"] : shown);
  }
  const [only, second] = schema.allOf ?? [];
  if (only && !second && !schema.properties) return withNull(schema, typeLabel(only, nesting + 1));
  if (!schema.types) return untyped(schema, nesting);
  return joined(schema.types.map((type) => oneType(type, schema, nesting)));
}

function withNull(schema: Schema, label: string): string {
  return schema.types?.includes("null") ? joined([label, "null"]) : label;
}

function oneType(type: string, schema: Schema, nesting: number): string {
  if (type === "array") return arrayLabel(schema, nesting);
  if (type === "object") return objectLabel(schema, nesting);
  return schema.format !== undefined && type !== "null" && type !== "boolean" ? `${type} (${schema.format})` : type;
}

function arrayLabel(schema: Schema, nesting: number): string {
  if (schema.prefixItems && schema.prefixItems.length > 0) return `[${listed(schema.prefixItems, nesting)}]`;
  const item = typeLabel(schema.items, nesting + 1);
  return item.includes(" | ") ? `(${item})[]` : `${item}[]`;
}

function listed(schemas: readonly Schema[], nesting: number): string {
  const shown = schemas.slice(0, MAX_ALTERNATIVES).map((part) => typeLabel(part, nesting + 1));
  return [...shown, ...(schemas.length > shown.length ? ["…"] : [])].join(", ");
}

function objectLabel(schema: Schema, nesting: number): string {
  const rest = schema.additionalProperties;
  if (schema.properties || schema.patternProperties || !rest || rest.always !== undefined) return "object";
  return `map<${typeLabel(rest, nesting + 1)}>`;
}

function untyped(schema: Schema, nesting: number): string {
  if (schema.properties || schema.allOf || schema.additionalProperties) return "object";
  if (schema.items || schema.prefixItems) return arrayLabel(schema, nesting);
  const kinds = [...new Set((schema.enum ?? []).map((value) => (value === null ? "null" : typeof value)))];
  return kinds.length > 0 ? joined(kinds) : "any";
}

function joined(names: readonly string[]): string {
  const known = new Set(names);
  if (known.delete("null")) known.add("null");
  return [...known].join(" | ");
}

import type { Schema } from "@/lib/specs/model";

/** A schema that says of another one only that it may be null, or how it is meant here. */
export interface Wrapped {
  target: Schema;
  nullable: boolean;
}

const MAX_LAYERS = 5;

/** What a schema wraps: `anyOf: [X, null]`, or `allOf: [X]` with nothing of its own beside; undefined where it is not so. */
export function wrappedBy(schema: Schema): Wrapped | undefined {
  let found: Wrapped | undefined;
  let current = schema;
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const next = layerOf(current);
    if (!next || next.target === schema) break;
    found = { target: next.target, nullable: next.nullable || (found?.nullable ?? false) };
    if (next.target.name !== undefined) break;
    current = next.target;
  }
  return found;
}

function layerOf(schema: Schema): Wrapped | undefined {
  if (hasOwnShape(schema)) return undefined;
  const { allOf, anyOf, oneOf } = schema;
  if (allOf && !anyOf && !oneOf) {
    const [only, second] = allOf;
    return only && !second ? { target: only, nullable: false } : undefined;
  }
  const options = anyOf ?? oneOf;
  if (!options || (anyOf && oneOf) || allOf || schema.discriminator || options.length !== 2) return undefined;
  const target = options.find((option) => !isNull(option));
  return target && options.some(isNull) ? { target, nullable: true } : undefined;
}

function isNull(schema: Schema): boolean {
  return schema.types?.length === 1 && schema.types[0] === "null";
}

function hasOwnShape(schema: Schema): boolean {
  const { properties, items, additionalProperties, patternProperties, prefixItems, not } = schema;
  return [properties, items, additionalProperties, patternProperties, prefixItems, not, schema.if].some(
    (part) => part !== undefined,
  );
}

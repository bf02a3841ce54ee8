import type { Schema } from "@/lib/specs/model";

/** The schemas written or referred to directly in a schema, in the order in which they are read. */
export function* innerSchemas(schema: Schema): Iterable<Schema> {
  yield* schema.properties?.values() ?? [];
  yield* schema.patternProperties?.values() ?? [];
  yield* schema.dependentSchemas?.values() ?? [];
  for (const list of [schema.allOf, schema.anyOf, schema.oneOf, schema.prefixItems]) yield* list ?? [];
  const single = [
    schema.items,
    schema.additionalProperties,
    schema.unevaluatedProperties,
    schema.unevaluatedItems,
    schema.propertyNames,
    schema.contains,
    schema.not,
    schema.if,
    schema.then,
    schema.else,
  ];
  for (const part of single) if (part) yield part;
}

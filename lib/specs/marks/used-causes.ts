import type { Schema } from "@/lib/specs/model";
import { innerSchemas } from "@/lib/specs/openapi/inner-schemas";

/** Schemas, each once, with those that stand directly in it. */
export type SchemaSet = ReadonlySet<Schema>;

/** Every schema that is reached from some, each once; circular ones end. */
export function reachable(from: Iterable<Schema>): SchemaSet {
  const seen = new Set<Schema>(from);
  // A set grows while it is iterated.
  for (const schema of seen) for (const inner of innerSchemas(schema)) seen.add(inner);
  return seen;
}

/** That a schema uses a cause once none of a group is missing. */
interface Need {
  by: Schema;
  /** How many of the group are not yet known to use a cause. */
  missing: number;
}

/**
 * For every schema: the nearest deprecated schema that it cannot do without, if there is one; a deprecated one is its own.
 * A schema needs its required properties, its items and everything in `allOf`; of `anyOf` and `oneOf` all alternatives
 * must be deprecated, or use what is: what may be left out is only contained. Of causes equally near the one earlier in
 * the list is named. Linear, and ends on cycles.
 */
export function usedCauses(schemas: SchemaSet, causes: Iterable<Schema>): Map<Schema, Schema> {
  const needs = needsOf(schemas);
  const found = new Map<Schema, Schema>();
  for (const cause of causes) found.set(cause, cause);
  // A map grows while it is iterated, in the order of distance.
  for (const [schema, cause] of found) {
    for (const need of needs.get(schema) ?? []) {
      if (--need.missing === 0 && !found.has(need.by)) found.set(need.by, cause);
    }
  }
  return found;
}

function needsOf(schemas: SchemaSet): Map<Schema, Need[]> {
  const needs = new Map<Schema, Need[]>();
  for (const by of schemas) {
    for (const group of groupsOf(by)) {
      const need = { by, missing: group.size };
      for (const inner of group) {
        const known = needs.get(inner);
        if (known) known.push(need);
        else needs.set(inner, [need]);
      }
    }
  }
  return needs;
}

/** Groups of schemas; where all of one use something deprecated, so does the schema. */
function groupsOf(schema: Schema): Set<Schema>[] {
  const required = new Set(schema.required ?? []);
  const single = [
    schema.items,
    schema.contains,
    schema.additionalProperties,
    ...(schema.prefixItems ?? []),
    ...(schema.allOf ?? []),
    ...[...(schema.properties ?? [])].filter(([name]) => required.has(name)).map(([, property]) => property),
    ...(schema.patternProperties?.values() ?? []),
  ].filter((inner) => inner !== undefined);
  const choices = [schema.anyOf, schema.oneOf].map((list) => new Set((list ?? []).filter((inner) => !isNull(inner))));
  return [...[...new Set(single)].map((inner) => new Set([inner])), ...choices.filter((group) => group.size > 0)];
}

/** The alternative "or null". */
function isNull(schema: Schema): boolean {
  return schema.types?.length === 1 && schema.types[0] === "null" && schema.properties === undefined;
}

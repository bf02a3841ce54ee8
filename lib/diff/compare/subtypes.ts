import type { Schema, SpecModel } from "@/lib/specs/model";

/** The schemas that only the discriminator of a schema leads to, by the value that names each. */
export type SubtypesOf = (base: Schema) => ReadonlyMap<string, Schema>;

/** Schemas above one another that are looked through for the one with the discriminator. */
const MAX_HEIGHT = 30;

/**
 * What a definition has of subtypes: named schemas whose `allOf` has a schema that tells its kinds apart by a discriminator, and
 * lists none of them in a choice. Each comes without the schema that it extends, which is compared by itself. A value is the one that
 * the mapping gives, or else the name.
 */
export function createSubtypes({ schemas }: Pick<SpecModel, "schemas">): SubtypesOf {
  const byBase = new Map<Schema, Map<string, Schema>>();
  for (const [name, schema] of schemas) {
    if (!schema.allOf) continue;
    for (const base of basesOf(schema)) {
      const values = [...(base.discriminator?.mapping ?? [])].filter(([, target]) => target === schema);
      const found = byBase.get(base) ?? new Map<string, Schema>();
      const own = withoutBase(schema, base, 0);
      for (const value of values.length > 0 ? values.map(([one]) => one) : [name]) found.set(value, own);
      byBase.set(base, found);
    }
  }
  return byBase.size === 0 ? NO_SUBTYPES : (schema) => byBase.get(wrapped(schema)) ?? NONE;
}

const NONE: ReadonlyMap<string, Schema> = new Map();

/** No definition has any. */
export const NO_SUBTYPES: SubtypesOf = () => NONE;

function basesOf(schema: Schema): Set<Schema> {
  const seen = new Set<Schema>([schema]);
  const found = new Set<Schema>();
  const pending = [...(schema.allOf ?? [])];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.discriminator && !next.oneOf && !next.anyOf) found.add(next);
    pending.push(...(next.allOf ?? []));
  }
  return found;
}

/** What a schema says beside one that it extends, on whatever way it does so. */
function withoutBase(schema: Schema, base: Schema, height: number): Schema {
  if (!schema.allOf || height > MAX_HEIGHT) return schema;
  const parts = schema.allOf.filter((part) => part !== base);
  const allOf = parts.map((part) => (basesOf(part).has(base) ? withoutBase(part, base, height + 1) : part));
  const { allOf: _all, name: _name, ...own } = schema;
  return { ...own, allOf };
}

/** A schema that says nothing but which other it is. */
function wrapped(schema: Schema): Schema {
  const [only, ...others] = schema.allOf ?? [];
  const isBare = schema.name === undefined && !schema.discriminator && !schema.properties;
  return only && others.length === 0 && isBare ? only : schema;
}

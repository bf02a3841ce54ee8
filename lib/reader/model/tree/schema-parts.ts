import type { Schema, SpecModel } from "@/lib/specs/model";

/** The schemas of a definition that can be read by themselves, each under its own key. */
export interface SchemaParts {
  /** The key of a schema; one without a name gets the place where it is written, and joins the parts. */
  keyOf(schema: Schema): string;
  /** Whether a schema has a name of its own, under which it is shown. */
  isNamed(schema: Schema): boolean;
  /** Every part there is by now; it grows while trees are made. */
  all(): Iterable<[string, Schema]>;
}

/** The parts of a definition: its named schemas, and whatever is asked for. */
export function createSchemaParts(model: SpecModel): SchemaParts {
  const keys = new Map<Schema, string>();
  const parts = new Map<string, Schema>();
  for (const [name, schema] of model.schemas) {
    parts.set(name, schema);
    if (!keys.has(schema)) keys.set(schema, name);
  }
  const keyOf = (schema: Schema): string => {
    const known = keys.get(schema);
    if (known !== undefined) return known;
    const place = `${schema.place.file}#${schema.place.pointer}`;
    let key = place;
    // A place may be read as several schemas: with `$dynamicRef`s, or with siblings beside a `$ref`.
    for (let count = 2; parts.has(key); count++) key = `${place}~${count}`;
    keys.set(schema, key);
    parts.set(key, schema);
    return key;
  };
  return { keyOf, isNamed: (schema) => schema.name !== undefined, all: () => parts };
}

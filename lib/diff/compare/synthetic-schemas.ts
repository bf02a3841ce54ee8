import { canonicalJson } from "@/lib/core/canonical-json";
import type { JsonValue, Schema } from "@/lib/specs/model";

/** Makes schemas that stand in no document, each of them once, so that identity keeps meaning sameness. */
export interface SyntheticSchemas {
  /** All of the given at once; the first alone where the budget is spent. Undefined for an empty list. */
  conjoin(schemas: readonly Schema[]): Schema | undefined;
  /** The given, or null. */
  orNull(schema: Schema): Schema;
  /** What a schema says beside its own `oneOf` and `anyOf`. */
  withoutChoice(schema: Schema): Schema;
  /** The given, where one of its properties has one value. */
  withValue(schema: Schema, name: string, value: JsonValue): Schema;
  /** The given, without null. */
  notNull(schema: Schema): Schema;
  /** The given, without its own default. */
  withoutDefault(schema: Schema): Schema;
  /** The given, where no properties may be but its own and those named. */
  closed(schema: Schema, names: readonly string[]): Schema;
  /** A number for a schema, the same for the same object. */
  idOf(schema: Schema): number;
}

/** Conjunctions of conjunctions can multiply in hostile definitions; beyond this many they are cut short. */
const MAX_SYNTHETIC = 50_000;

/** All types but null. */
const OTHER_TYPES = ["array", "boolean", "number", "object", "string"] as const;

/** A maker with its own memory, for one definition. */
export function createSyntheticSchemas(): SyntheticSchemas {
  const ids = new Map<Schema, number>();
  const conjunctions = new Map<string, Schema>();
  const parts = new Map<Schema, readonly Schema[]>();
  const nullables = new Map<Schema, Schema>();
  const choiceless = new Map<Schema, Schema>();
  const valued = new Map<string, Schema>();
  const others = new Map<Schema, Schema>();
  const defaultless = new Map<Schema, Schema>();

  const closings = new Map<string, Schema>();

  const idOf = (schema: Schema): number => {
    const known = ids.get(schema);
    if (known !== undefined) return known;
    ids.set(schema, ids.size + 1);
    return ids.size;
  };

  const conjoin = (schemas: readonly Schema[]): Schema | undefined => {
    const distinct = new Set<Schema>();
    for (const schema of schemas) {
      for (const part of parts.get(schema) ?? [schema]) if (part.always !== true) distinct.add(part);
    }
    const members = [...distinct];
    const first = members[0];
    if (!first || members.length === 1) return first ?? schemas[0];
    const key = members
      .map(idOf)
      .sort((a, b) => a - b)
      .join(" ");
    const known = conjunctions.get(key);
    if (known) return known;
    if (conjunctions.size >= MAX_SYNTHETIC) return first;
    const made: Schema = { place: first.place, allOf: members };
    conjunctions.set(key, made);
    parts.set(made, members);
    return made;
  };

  const orNull = (schema: Schema): Schema => {
    const known = nullables.get(schema);
    if (known) return known;
    const made: Schema = { ...schema };
    nullables.set(schema, made);
    if (schema.always === false) {
      delete made.always;
      made.types = ["null"];
    }
    if (schema.types && !schema.types.includes("null")) made.types = [...schema.types, "null"];
    if (!schema.types && schema.properties) made.types = ["object", "null"];
    if (schema.enum && !schema.enum.includes(null)) made.enum = [...schema.enum, null];
    if (schema.allOf) made.allOf = schema.allOf.map(orNull);
    const nothing: Schema = { place: schema.place, types: ["null"] };
    if (schema.anyOf) made.anyOf = [...schema.anyOf, nothing];
    if (schema.oneOf && !schema.oneOf.some(isNull)) made.oneOf = [...schema.oneOf, nothing];
    return made;
  };

  const withoutChoice = (schema: Schema): Schema => {
    const known = choiceless.get(schema);
    if (known) return known;
    const { oneOf: _one, anyOf: _any, discriminator: _by, ...made } = schema;
    choiceless.set(schema, made);
    return made;
  };

  const notNull = (schema: Schema): Schema => {
    const known = others.get(schema) ?? { place: schema.place, types: [...OTHER_TYPES] };
    others.set(schema, known);
    return conjoin([schema, known]) ?? schema;
  };

  const withoutDefault = (schema: Schema): Schema => {
    if (schema.default === undefined) return schema;
    const known = defaultless.get(schema);
    if (known) return known;
    const { default: _default, ...made } = schema;
    defaultless.set(schema, made);
    return made;
  };

  const withValue = (schema: Schema, name: string, value: JsonValue): Schema => {
    const { place } = schema;
    const key = canonicalJson([idOf(schema), name, value]);
    const only: Schema = valued.get(key) ?? { place, properties: new Map([[name, { place, enum: [value] }]]) };
    valued.set(key, only);
    return conjoin([schema, only]) ?? schema;
  };

  const closed = (schema: Schema, names: readonly string[]): Schema => {
    const key = JSON.stringify([idOf(schema), ...names]);
    const known = closings.get(key);
    if (known) return known;
    if (closings.size >= MAX_SYNTHETIC) return schema;
    const { place } = schema;
    const properties = new Map(names.map((name) => [name, { place, always: true }]));
    const made: Schema = { place, allOf: [schema], properties, unevaluatedProperties: { place, always: false } };
    closings.set(key, made);
    return made;
  };

  return { conjoin, closed, orNull, withoutChoice, withValue, notNull, withoutDefault, idOf };
}

/** Whether a schema allows null and nothing else. */
export function isNull(schema: Schema): boolean {
  if (schema.types?.length === 1 && schema.types[0] === "null") return true;
  return schema.types === undefined && schema.enum?.length === 1 && schema.enum[0] === null;
}

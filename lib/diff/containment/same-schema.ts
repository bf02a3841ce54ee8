import { canonicalJson } from "@/lib/core/canonical-json";
import type { Schema } from "@/lib/specs/model";

/** Whether two schemas make the same demands in the same words all the way down; false also where it is too far. */
export type IsSame = (a: Schema, b: Schema) => boolean;

/** Pairs looked at for one answer. */
const MAX_PAIRS = 4_000;

const PLAIN = [
  ...["always", "format", "readOnly", "writeOnly", "multipleOf", "minimum", "maximum", "exclusiveMinimum"],
  ...["exclusiveMaximum", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "minContains"],
  ...["maxContains", "minProperties", "maxProperties"],
];
const ONES = [
  ...(["additionalProperties", "unevaluatedProperties", "propertyNames", "items", "unevaluatedItems"] as const),
  ...(["contains", "not", "if", "then", "else"] as const),
];
const LISTS = ["prefixItems", "allOf", "anyOf", "oneOf"] as const;
const MAPS = ["properties", "patternProperties", "dependentSchemas"] as const;

type Pair = readonly [Schema, Schema];

/** A comparison with its own memory. Equal unless a difference can be reached, so circular schemas end. */
export function createIsSame(): IsSame {
  const ids = new Map<Schema, number>();
  const same = new Set<number>();
  const different = new Set<number>();
  const own = new Map<Schema, string>();
  const idOf = (schema: Schema): number => {
    const id = ids.get(schema) ?? ids.size;
    ids.set(schema, id);
    return id;
  };
  const keyOf = ([a, b]: Pair): number => idOf(a) * 0x4000000 + idOf(b);
  const ownOf = (schema: Schema): string => {
    const text = own.get(schema) ?? ownText(schema);
    own.set(schema, text);
    return text;
  };

  return (a, b) => {
    if (a === b) return true;
    const root: Pair = [a, b];
    if (same.has(keyOf(root))) return true;
    if (different.has(keyOf(root))) return false;
    const assumed = new Set<number>([keyOf(root)]);
    const queue: Pair[] = [root];
    for (let index = 0; index < queue.length; index++) {
      const pair = queue[index];
      if (!pair) break;
      const inner = different.has(keyOf(pair)) || ownOf(pair[0]) !== ownOf(pair[1]) ? undefined : innerPairs(pair);
      if (!inner || queue.length > MAX_PAIRS) {
        different.add(keyOf(root)).add(keyOf(pair));
        return false;
      }
      for (const next of inner) {
        const key = keyOf(next);
        if (next[0] === next[1] || same.has(key) || assumed.has(key)) continue;
        assumed.add(key);
        queue.push(next);
      }
    }
    for (const key of assumed) same.add(key);
    return true;
  };
}

/** What a schema says without the schemas in it. */
function ownText(schema: Schema): string {
  const record: Partial<Record<string, unknown>> = { ...schema };
  const parts = PLAIN.map((key) => record[key] ?? null);
  const values = schema.enum && [...new Set(schema.enum.map(canonicalJson))].sort();
  const needs = [...(schema.dependentRequired ?? [])].map(([name, others]) =>
    canonicalJson([name, [...others].sort()]),
  );
  const maps = MAPS.map((key) => (schema[key] ? [...schema[key].keys()].sort() : null));
  const shape = [...ONES.map((key) => schema[key] !== undefined), ...LISTS.map((key) => schema[key]?.length ?? -1)];
  const required = [...new Set(schema.required)].sort();
  return JSON.stringify([parts, schema.types ?? null, values ?? null, required, needs.sort(), maps, shape]);
}

/** The schemas that stand at the same places of two schemas with the same own text. */
function innerPairs([a, b]: Pair): Pair[] {
  const pairs: Pair[] = [];
  const add = (first: Schema | undefined, second: Schema | undefined): void => {
    if (first && second) pairs.push([first, second]);
  };
  for (const key of ONES) add(a[key], b[key]);
  for (const key of LISTS) for (const [index, inner] of (a[key] ?? []).entries()) add(inner, b[key]?.[index]);
  for (const key of MAPS) for (const [name, inner] of a[key] ?? []) add(inner, b[key]?.get(name));
  return pairs;
}

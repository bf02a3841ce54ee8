import type { JsonValue, Schema } from "@/lib/specs/model";
import { narrowPattern } from "./checked-formats";
import { findWord } from "./patterns/find-word";

/** Values tried for one schema, at its top and within. */
const MAX_VALUES = 400;
const MAX_INNER = 24;
const MAX_DEPTH = 5;

/**
 * Small values that may tell an inner schema from an outer one: values that either names, numbers beside bounds, texts
 * of bounding lengths, objects and arrays with one part changed. Candidates only: whoever takes one checks it.
 */
export function smallValues(inner: Schema, outer: Schema): JsonValue[] {
  return distinct([...valuesOf([inner, outer], MAX_DEPTH, MAX_VALUES)], MAX_VALUES);
}

const PLAIN: readonly JsonValue[] = [null, true, false, 0, 1, -1, 0.5, "", "a", "ab", [], {}];

function valuesOf(schemas: readonly Schema[], depth: number, limit: number): JsonValue[] {
  const flat = flattened(schemas);
  const values: JsonValue[] = [];
  for (const schema of flat) {
    if (schema.enum) values.push(...schema.enum.slice(0, limit));
    for (const example of schema.examples ?? []) values.push(example);
  }
  values.push(...numbersOf(flat), ...textsOf(flat));
  if (depth > 0) values.push(...objectsOf(flat, depth), ...arraysOf(flat, depth));
  values.push(...PLAIN);
  return distinct(values, limit);
}

/** The schemas and everything in their `allOf`, `anyOf` and so on that speaks of the same value. */
function flattened(schemas: readonly Schema[]): Schema[] {
  const seen = new Set<Schema>();
  const pending = [...schemas].reverse();
  for (let next = pending.pop(); next && seen.size < 40; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    pending.push(...(next.allOf ?? []), ...(next.anyOf ?? []), ...(next.oneOf ?? []));
    for (const part of [next.not, next.if, next.then, next.else]) if (part) pending.push(part);
    pending.push(...(next.dependentSchemas?.values() ?? []));
  }
  return [...seen];
}

function numbersOf(schemas: readonly Schema[]): JsonValue[] {
  const numbers: number[] = [];
  for (const schema of schemas) {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
    for (const bound of [minimum, maximum, exclusiveMinimum, exclusiveMaximum])
      if (bound !== undefined) numbers.push(bound, bound + 1, bound - 1, bound + 0.5, bound - 0.5);
    if (multipleOf !== undefined) numbers.push(multipleOf, multipleOf * 2, multipleOf * 3, -multipleOf);
    if (schema.format === "int32") numbers.push(2 ** 31);
  }
  return numbers.filter(Number.isFinite);
}

function textsOf(schemas: readonly Schema[]): JsonValue[] {
  const texts: string[] = [];
  const patterns = [...new Set(schemas.flatMap(({ pattern }) => pattern ?? []))].slice(0, 4);
  const lengths = new Set<number>();
  for (const { minLength, maxLength, format } of schemas) {
    if (minLength !== undefined) lengths.add(minLength).add(minLength - 1);
    if (maxLength !== undefined) lengths.add(maxLength).add(maxLength + 1);
    if (format === "uuid") texts.push("123e4567-e89b-42d3-a456-426614174000");
    if (format !== undefined && narrowPattern(format) !== undefined) {
      const word = findWord({ all: [narrowPattern(format) ?? ""], none: [], minLength: 0, maxLength: 60 });
      if (word.status === "found") texts.push(word.word);
    }
  }
  for (const length of lengths) if (length >= 0 && length <= 500) texts.push("a".repeat(length));
  for (let bits = 0; bits < 2 ** patterns.length; bits++) {
    const all = patterns.filter((_, index) => bits & (2 ** index));
    const none = patterns.filter((pattern) => !all.includes(pattern));
    for (const length of [0, ...[...lengths].filter((one) => one > 0 && one < 100)]) {
      const word = findWord({ all, none, minLength: length, maxLength: Number.POSITIVE_INFINITY });
      if (word.status === "found") texts.push(word.word);
    }
  }
  return texts;
}

function objectsOf(schemas: readonly Schema[], depth: number): JsonValue[] {
  const names = new Map<string, Schema[]>();
  const required = new Set<string>();
  const others: Schema[] = [];
  for (const schema of schemas) {
    for (const [name, inner] of schema.properties ?? []) names.set(name, [...(names.get(name) ?? []), inner]);
    for (const name of schema.required ?? []) required.add(name);
    others.push(...(schema.patternProperties?.values() ?? []));
    for (const needed of schema.dependentRequired?.values() ?? [])
      for (const name of needed) if (!names.has(name)) names.set(name, []);
    for (const inner of [schema.additionalProperties, schema.unevaluatedProperties]) if (inner) others.push(inner);
    for (const name of [...(schema.dependentRequired?.keys() ?? []), ...(schema.dependentSchemas?.keys() ?? [])])
      if (!names.has(name)) names.set(name, []);
  }
  const patterns = schemas.flatMap(({ patternProperties }) => [...(patternProperties?.keys() ?? [])]);
  const naming = schemas.flatMap(({ propertyNames }) => propertyNames ?? []);
  const isCounted = schemas.some(({ minProperties, maxProperties }) => (minProperties ?? maxProperties) !== undefined);
  if (names.size + required.size + others.length + naming.length === 0 && !isCounted) return [];
  for (const [pattern, minLength] of patterns.slice(0, 4).flatMap((one) => [[one, 0] as const, [one, 3] as const])) {
    const word = findWord({ all: [pattern], none: [], minLength, maxLength: 40 });
    if (word.status === "found" && !names.has(word.word)) names.set(word.word, others.slice(0, 3));
  }
  for (const name of naming.length > 0 ? valuesOf(naming, 0, 12) : [])
    if (typeof name === "string" && !names.has(name)) names.set(name, others.slice(0, 3));
  for (const name of required) if (!names.has(name)) names.set(name, others.slice(0, 2));
  for (const name of ["other", "x", "z1"]) if (!names.has(name)) names.set(name, others.slice(0, 3));
  const choices = [...names].slice(0, 40).map(([name, inner]) => {
    return [name, valuesOf(inner, depth - 1, MAX_INNER)] as const;
  });
  const bases = [
    choices.filter(([name]) => required.has(name)),
    choices.filter(([name]) => schemas.some(({ properties }) => properties?.has(name))),
    [],
  ];
  const made: JsonValue[] = [];
  const few = choices.slice(0, 6);
  for (let bits = 1; bits < 2 ** few.length; bits++)
    made.push(objectWith(few.filter((_, at) => bits & (2 ** at)).map(([name, values]) => [name, values[0] ?? null])));
  for (const base of bases) {
    for (let turn = 0; turn < 3; turn++)
      made.push(objectWith(base.map(([name, values]) => [name, values[turn % values.length] ?? null])));
    for (const [name, values] of choices) {
      const rest = base.filter(([other]) => other !== name).map(([other, all]) => [other, all[0] ?? null] as const);
      made.push(objectWith(rest));
      for (const value of values) made.push(objectWith([...rest, [name, value]]));
    }
  }
  return made;
}

function objectWith(members: readonly (readonly [string, JsonValue])[]): JsonValue {
  const object: { [key: string]: JsonValue } = {};
  for (const [name, value] of members)
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  return object;
}

function arraysOf(schemas: readonly Schema[], depth: number): JsonValue[] {
  const inner: Schema[] = [];
  const lengths = new Set([0, 1, 2]);
  for (const schema of schemas) {
    for (const one of [schema.items, schema.contains, schema.unevaluatedItems, ...(schema.prefixItems ?? [])])
      if (one) inner.push(one);
    for (const length of [schema.minItems, schema.maxItems, schema.minContains, schema.maxContains])
      if (length !== undefined)
        lengths
          .add(length)
          .add(length + 1)
          .add(length - 1);
  }
  const isSpoken = inner.length > 0 || lengths.size > 3 || schemas.some(({ uniqueItems }) => uniqueItems);
  if (!isSpoken) return [];
  const items = valuesOf(inner.slice(0, 6), depth - 1, MAX_INNER);
  const made: JsonValue[] = [];
  for (const length of lengths) {
    if (length < 0 || length > 30) continue;
    for (const item of items) {
      made.push(Array.from({ length }, () => item));
      if (length > 1) made.push([...Array.from({ length: length - 1 }, () => items[0] ?? null), item]);
    }
    made.push(Array.from({ length }, (_, index) => items[index % items.length] ?? index));
    made.push(Array.from({ length }, (_, index) => index));
  }
  return made;
}

function distinct(values: readonly JsonValue[], limit: number): JsonValue[] {
  const seen = new Map<string, JsonValue>();
  for (const value of values) {
    if (seen.size >= limit) break;
    const key = JSON.stringify(value);
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}

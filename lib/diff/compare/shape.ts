import { canonicalJson } from "@/lib/core/canonical-json";
import type { Schema } from "@/lib/specs/model";
import type { Condition } from "./conditions";
import type { SchemaView } from "./schema-view";
import type { SchemaViews } from "./schema-views";

/**
 * A short name for what a schema demands down to a depth: equal for schemas that mean the same whatever they are called,
 * wherever they stand and in whatever order they are written. Used to recognise members of a choice, never as proof.
 */
export type ShapeOf = (schema: Schema, depth?: number) => string;

const DEFAULT_DEPTH = 4;

/** A shape function with its own memory. */
export function createShapes(views: SchemaViews): ShapeOf {
  const memory = new Map<Schema, (string | undefined)[]>();

  const shape: ShapeOf = (schema, depth = DEFAULT_DEPTH) => {
    let known = memory.get(schema);
    if (!known) memory.set(schema, (known = []));
    const made = known[depth];
    if (made !== undefined) return made;
    const text = shapeText(views.of(schema), depth, (inner) => shape(inner, depth - 1));
    const short = shortHash(text);
    known[depth] = short;
    return short;
  };
  return shape;
}

function shapeText(view: SchemaView, depth: number, inner: (schema: Schema) => string): string {
  const parts = [
    view.kinds,
    view.values ? [...view.values.keys()].sort() : "",
    view.formats,
    view.patterns,
    view.minimum ?? "",
    view.maximum ?? "",
    view.multiples,
    view.lengths,
    view.uniqueItems,
    [...view.required].sort(),
    [...view.properties.keys()].sort(),
  ];
  const scalars = canonicalJson(parts);
  if (depth <= 0) return scalars;
  const named = [...view.properties].map(([name, schema]) => `${JSON.stringify(name)}:${inner(schema)}`).sort();
  const patterns = [...view.patternProperties].map(([name, schema]) => `${name}:${inner(schema)}`).sort();
  const one = (schema: Schema | undefined) => (schema ? inner(schema) : "");
  const unions = view.unions.map((union) => `${union.kind}(${union.members.map(inner).sort().join()})`).sort();
  return [
    scalars,
    named,
    patterns,
    one(view.rest),
    one(view.propertyNames),
    view.prefixItems.map(inner),
    one(view.items),
    view.contains.map(inner),
    canonicalJson(view.containsRanges.map(({ least, most = -1 }) => [least, most])),
    unions,
    view.nots.map(inner).sort(),
    view.conditions.map((condition) => conditionText(condition, inner)).sort(),
    canonicalJson(Object.fromEntries(view.dependentRequired)),
  ].join("|");
}

/** The parts of a condition as text. */
export function conditionText(condition: Condition, inner: (schema: Schema) => string): string {
  const one = (part: Schema | undefined) => (part ? inner(part) : "");
  const { present } = condition;
  const test = present === undefined ? one(condition.test) : JSON.stringify(present);
  return `${test}?${one(condition.then)}:${one(condition.else)}`;
}

/** 64 bits of a text, in base 36: two rounds of FNV-1a with different offsets. Not for anything that must not collide. */
export function shortHash(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x01234567;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ (code + index), 0x85ebca6b);
  }
  return `${(first >>> 0).toString(36)}${(second >>> 0).toString(36)}`;
}

import type { Constraint } from "@/lib/reader/schema";
import type { Schema } from "@/lib/specs/model";

/** Longer patterns are cut; the source has them whole. */
const MAX_PATTERN = 500;
const MAX_NEEDS = 20;

/** What a schema demands of a value by itself, without what is within it. Kinds and numbers; words are for pages. */
export function constraintsOf(schema: Schema): Constraint[] {
  const found: Constraint[] = [];
  const between = (kind: Constraint["kind"], min: number | undefined, max: number | undefined): void => {
    const least = min === 0 ? undefined : min;
    if (least !== undefined || max !== undefined) found.push({ kind, ...defined({ min: least, max }) });
  };
  between("length", schema.minLength, schema.maxLength);
  const range = rangeOf(schema);
  if (range) found.push(range);
  if (schema.multipleOf !== undefined && schema.multipleOf !== 1) {
    found.push({ kind: "multipleOf", value: schema.multipleOf });
  }
  if (schema.pattern !== undefined) found.push({ kind: "pattern", text: schema.pattern.slice(0, MAX_PATTERN) });
  between("items", schema.minItems, schema.maxItems);
  if (schema.uniqueItems === true) found.push({ kind: "unique" });
  if (schema.contains)
    found.push({ kind: "contains", min: schema.minContains ?? 1, ...defined({ max: schema.maxContains }) });
  between("properties", schema.minProperties, schema.maxProperties);
  if (schema.contentEncoding) found.push({ kind: "encoding", text: schema.contentEncoding });
  if (schema.contentMediaType) found.push({ kind: "mediaType", text: schema.contentMediaType });
  if (schema.additionalProperties?.always === false || schema.unevaluatedProperties?.always === false) {
    found.push({ kind: "closed" });
  }
  for (const [text, names] of [...(schema.dependentRequired ?? [])].slice(0, MAX_NEEDS)) {
    if (names.length > 0) found.push({ kind: "needs", text, names: names.slice(0, MAX_NEEDS) });
  }
  return found;
}

/** Bounds of a number; of two lower or two upper ones the narrower. */
function rangeOf(schema: Schema): Constraint | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  const above = exclusiveMinimum !== undefined && (minimum === undefined || exclusiveMinimum >= minimum);
  const below = exclusiveMaximum !== undefined && (maximum === undefined || exclusiveMaximum <= maximum);
  const bounds = defined({
    min: above ? undefined : minimum,
    max: below ? undefined : maximum,
    above: above ? exclusiveMinimum : undefined,
    below: below ? exclusiveMaximum : undefined,
  });
  return Object.keys(bounds).length > 0 ? { kind: "range", ...bounds } : undefined;
}

function defined<T extends Record<string, number | undefined>>(given: T): { [K in keyof T]?: number } {
  const kept: { [K in keyof T]?: number } = {};
  for (const key in given) {
    const value = given[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}

import type { Schema } from "@/lib/specs/model";
import { isMultipleOf, wholeBound } from "./bounds";
import { isFormatOf } from "./compare-formats";
import { ARRAY, INTEGER, NUMBER, OBJECT, STRING } from "./kinds";
import type { Bound, LengthKey, SchemaView } from "./schema-view";
import { settleKinds } from "./settle-kinds";
import { settleValues } from "./settle-values";
import type { SyntheticSchemas } from "./synthetic-schemas";
import type { ViewDraft } from "./view-draft";
import { type ArrayLimits, mergeArrays } from "./view-arrays";
import { mergeObjects } from "./view-objects";

const TRIVIAL_PATTERNS = new Set(["", "^", "$", ".*", "^.*", ".*$", "[\\s\\S]*", "^[\\s\\S]*$"]);

/** Turns a draft into a view: drops what cannot apply to the kinds that are left, and what says nothing. */
export function finishView(schema: Schema, draft: ViewDraft, synthetic: SyntheticSchemas): SchemaView {
  settleKinds(draft);
  const { kinds, values } = settleValues(draft);
  const bounded = values === undefined;
  const isObject = (kinds & OBJECT) !== 0 && bounded;
  const isArray = (kinds & ARRAY) !== 0 && bounded;
  const isString = (kinds & STRING) !== 0 && bounded;
  const isNumber = (kinds & NUMBER) !== 0 && bounded;
  const wholeOnly = (kinds & NUMBER) === INTEGER;
  const object = isObject ? mergeObjects(draft, synthetic) : undefined;
  const array = isArray ? mergeArrays(draft.arrays, draft.lengths.maxItems, synthetic) : NO_ARRAY;
  const formats = bounded ? [...draft.formats].filter((format) => isFormatOf(format, kinds)).sort() : [];
  const dependent = isObject ? significantDependencies(draft) : NO_NEEDS;
  return {
    schema,
    kinds,
    values,
    formats,
    patterns: isString ? [...draft.patterns].filter((pattern) => !TRIVIAL_PATTERNS.has(pattern)).sort() : [],
    ...(isNumber ? significantBounds(draft, wholeOnly, formats) : {}),
    multiples: isNumber ? significantMultiples(draft.multiples, wholeOnly) : [],
    lengths: bounded ? significantLengths(draft, array.maxItems, isString, isArray, isObject) : {},
    uniqueItems: isArray && draft.uniqueItems && (array.maxItems ?? Infinity) > 1,
    required: isObject ? draft.required : NO_NAMES,
    properties: object?.properties ?? NO_SCHEMAS,
    patternProperties: object?.patternProperties ?? NO_SCHEMAS,
    rest: object?.rest?.always === true ? undefined : object?.rest,
    closesChoices: isObject && draft.unions.length > 0 && draft.unevaluatedProperties.some(isNever),
    propertyNames: isObject ? synthetic.conjoin(draft.propertyNames) : undefined,
    prefixItems: array.prefixItems,
    items: array.items,
    contains: isArray ? draft.contains : [],
    containsRanges: isArray ? draft.containsRanges : [],
    unions: bounded && kinds !== 0 ? draft.unions : [],
    nots: kinds === 0 ? [] : draft.nots,
    conditions: kinds === 0 ? [] : draft.conditions,
    dependentRequired: dependent,
    discriminator: draft.discriminator,
    default: draft.default,
    deprecated: draft.deprecated,
    sunset: draft.sunset,
    readOnly: draft.readOnly,
    writeOnly: draft.writeOnly,
    content: isString ? [...draft.content].sort().join(" ") : "",
  };
}

function isNever(schema: Schema): boolean {
  return schema.always === false;
}

const NO_NAMES: ReadonlySet<string> = new Set();
const NO_SCHEMAS: ReadonlyMap<string, Schema> = new Map();
const NO_NEEDS: ReadonlyMap<string, readonly string[]> = new Map();
const NO_ARRAY: ArrayLimits = { prefixItems: [] };
const INT32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };

/** Numeric bounds, without those that the format implies. */
function significantBounds(draft: ViewDraft, wholeOnly: boolean, formats: readonly string[]) {
  const bounds: { minimum?: Bound; maximum?: Bound } = {};
  const minimum = wholeBound(draft.minimum, wholeOnly, 1);
  const maximum = wholeBound(draft.maximum, wholeOnly, -1);
  const isInt32 = formats.includes("int32");
  if (minimum && !(isInt32 && minimum.value <= INT32.minimum)) bounds.minimum = minimum;
  if (maximum && !(isInt32 && maximum.value >= INT32.maximum)) bounds.maximum = maximum;
  return bounds;
}

function significantMultiples(multiples: Set<number>, wholeOnly: boolean): number[] {
  const all = [...multiples].filter((value) => !(wholeOnly && isMultipleOf(1, value)));
  return all.filter((value) => !all.some((other) => other > value && isMultipleOf(other, value))).sort((a, b) => a - b);
}

function significantLengths(
  draft: ViewDraft,
  maxItems: number | undefined,
  isString: boolean,
  isArray: boolean,
  isObject: boolean,
) {
  const lengths: Partial<Record<LengthKey, number>> = {};
  const keep = (key: LengthKey, applies: boolean, least = 0) => {
    const value = key === "maxItems" ? maxItems : draft.lengths[key];
    if (applies && value !== undefined && (key.startsWith("max") || value > least)) lengths[key] = value;
  };
  keep("minLength", isString);
  keep("maxLength", isString);
  keep("minItems", isArray);
  keep("maxItems", isArray);
  keep("minProperties", isObject, draft.required.size);
  keep("maxProperties", isObject);
  return lengths;
}

/** What needs itself, or what is required anyhow, needs nothing. */
function significantDependencies(draft: ViewDraft): ReadonlyMap<string, readonly string[]> {
  if (draft.dependentRequired.size === 0) return NO_NEEDS;
  const needs = new Map<string, string[]>();
  for (const [name, needed] of draft.dependentRequired) {
    const more = [...new Set(needed)].filter((other) => other !== name && !draft.required.has(other)).sort();
    if (more.length > 0) needs.set(name, more);
  }
  return needs;
}

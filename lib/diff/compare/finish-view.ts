import type { JsonValue, Schema } from "@/lib/specs/model";
import { ANY, ARRAY, BOOLEAN, INTEGER, kindOfValue, NULL, NUMBER, OBJECT, STRING } from "./kinds";
import type { Bound, LengthKey, SchemaView } from "./schema-view";
import type { SyntheticSchemas } from "./synthetic-schemas";
import type { ViewDraft } from "./view-draft";
import { mergeArrays, mergeObjects } from "./view-objects";

const TRIVIAL_PATTERNS = new Set(["", "^", "$", ".*", "^.*", ".*$", "[\\s\\S]*", "^[\\s\\S]*$"]);

/** Turns a draft into a view: drops what cannot apply to the kinds that are left, and what says nothing. */
export function finishView(schema: Schema, draft: ViewDraft, synthetic: SyntheticSchemas): SchemaView {
  if (draft.kinds === ANY) draft.kinds = impliedKinds(draft);
  const { kinds, values } = settleValues(draft);
  const bounded = values === undefined;
  const isObject = (kinds & OBJECT) !== 0 && bounded;
  const isArray = (kinds & ARRAY) !== 0 && bounded;
  const isString = (kinds & STRING) !== 0 && bounded;
  const isNumber = (kinds & NUMBER) !== 0 && bounded;
  const wholeOnly = (kinds & NUMBER) === INTEGER;
  const object = isObject ? mergeObjects(draft, synthetic) : undefined;
  const array = isArray ? mergeArrays(draft.arrays, synthetic) : { prefixItems: [] };
  const items = array.items?.always === true ? undefined : array.items;
  return {
    schema,
    kinds,
    values,
    formats: bounded && (isString || isNumber) ? [...draft.formats].sort() : [],
    patterns: isString ? [...draft.patterns].filter((pattern) => !TRIVIAL_PATTERNS.has(pattern)).sort() : [],
    minimum: isNumber ? whole(draft.minimum, wholeOnly, 1) : undefined,
    maximum: isNumber ? whole(draft.maximum, wholeOnly, -1) : undefined,
    multiples: isNumber ? significantMultiples(draft.multiples, wholeOnly) : [],
    lengths: bounded ? significantLengths(draft, isString, isArray, isObject) : {},
    uniqueItems: isArray && draft.uniqueItems,
    required: isObject ? draft.required : NO_NAMES,
    properties: object?.properties ?? NO_SCHEMAS,
    patternProperties: object?.patternProperties ?? NO_SCHEMAS,
    rest: object?.rest?.always === true ? undefined : object?.rest,
    propertyNames: isObject ? synthetic.conjoin(draft.propertyNames) : undefined,
    prefixItems: array.prefixItems,
    items,
    contains: isArray ? draft.contains : [],
    containsBounds: isArray ? draft.containsBounds.sort().join(";") : "",
    unions: bounded ? draft.unions : [],
    nots: draft.nots,
    conditions: draft.conditions,
    dependentRequired: isObject ? draft.dependentRequired : NO_NEEDS,
    discriminator: draft.discriminator,
    default: draft.default,
    deprecated: draft.deprecated,
    sunset: draft.sunset,
    readOnly: draft.readOnly,
    writeOnly: draft.writeOnly,
    content: isString ? draft.content : "",
  };
}

const NO_NAMES: ReadonlySet<string> = new Set();
const NO_SCHEMAS: ReadonlyMap<string, Schema> = new Map();
const NO_NEEDS: ReadonlyMap<string, readonly string[]> = new Map();

/** A schema that speaks of properties alone, or of items alone, and names no type means objects, or arrays. */
function impliedKinds(draft: ViewDraft): number {
  if (draft.values || draft.unions.length > 0 || draft.conditions.length > 0 || draft.nots.length > 0) return ANY;
  const isObject = draft.objects.length > 0 || draft.required.size > 0;
  const isArray = draft.arrays.length > 0;
  if (isObject === isArray) return ANY;
  return isObject ? OBJECT : ARRAY;
}

/** Enumerated values that the other constraints allow, and the kinds they are of; `true, false` is no enumeration. */
function settleValues(draft: ViewDraft): { kinds: number; values?: Map<string, JsonValue> } {
  if (!draft.values) return { kinds: draft.kinds };
  let kinds = 0;
  const values = new Map<string, JsonValue>();
  for (const [key, value] of draft.values) {
    const kind = kindOfValue(value);
    if ((draft.kinds & kind) === 0 || !isWithin(draft, value)) continue;
    kinds |= kind;
    if (kind !== NULL) values.set(key, value);
  }
  if (kinds === NULL) return { kinds };
  if ((kinds & ~NULL) === BOOLEAN && values.size === 2) return { kinds };
  return { kinds, values };
}

function isWithin(draft: ViewDraft, value: JsonValue): boolean {
  if (typeof value === "string") {
    const { minLength = 0, maxLength = Infinity } = draft.lengths;
    const length = [...value].length;
    return length >= minLength && length <= maxLength;
  }
  if (typeof value !== "number") return true;
  const { minimum, maximum } = draft;
  if (minimum && (value < minimum.value || (minimum.exclusive && value === minimum.value))) return false;
  return !(maximum && (value > maximum.value || (maximum.exclusive && value === maximum.value)));
}

/** Among whole numbers "more than 0" is "at least 1". */
function whole(bound: Bound | undefined, wholeOnly: boolean, towards: 1 | -1): Bound | undefined {
  if (!bound || !wholeOnly) return bound;
  if (bound.exclusive && Number.isInteger(bound.value)) return { value: bound.value + towards, exclusive: false };
  return { value: towards === 1 ? Math.ceil(bound.value) : Math.floor(bound.value), exclusive: false };
}

function significantMultiples(multiples: Set<number>, wholeOnly: boolean): number[] {
  const all = [...multiples].filter((value) => !(wholeOnly && Number.isInteger(1 / value)));
  return all.filter((value) => !all.some((other) => other > value && other % value === 0)).sort((a, b) => a - b);
}

function significantLengths(draft: ViewDraft, isString: boolean, isArray: boolean, isObject: boolean) {
  const lengths: Partial<Record<LengthKey, number>> = {};
  const keep = (key: LengthKey, applies: boolean, least = 0) => {
    const value = draft.lengths[key];
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

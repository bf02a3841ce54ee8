import { canonicalJson } from "@/lib/core/canonical-json";
import type { Discriminator, JsonValue, Schema } from "@/lib/specs/model";
import { ANY, kindsOfTypes } from "./kinds";
import { higher, lower } from "./bounds";
import { type Bound, type ContainsRange, LENGTH_KEYS, type LengthKey, type Union } from "./schema-view";
import { type Condition, conditionsOf, isDoubleNot, isOnlyRequiring } from "./conditions";
import { isLeaf, isSameLeaf } from "./leaf-schemas";
import { flattenAnyOf } from "./flatten-any-of";
import { isNull, type SyntheticSchemas } from "./synthetic-schemas";
import { announcementOf } from "./sunset";

/** What one schema says of the properties of an object; kept apart, since `rest` counts from its own `properties`. */
export interface ObjectPart {
  properties?: ReadonlyMap<string, Schema>;
  patternProperties?: ReadonlyMap<string, Schema>;
  rest?: Schema;
}

/** What one schema says of the items of an array. */
export interface ArrayPart {
  prefixItems: readonly Schema[];
  items?: Schema;
}

/** A view in the making: the constraints of a schema and of everything in its `allOf`, put together. */
export interface ViewDraft {
  kinds: number;
  values?: Map<string, JsonValue>;
  formats: Set<string>;
  patterns: Set<string>;
  minimum?: Bound;
  maximum?: Bound;
  multiples: Set<number>;
  lengths: Partial<Record<LengthKey, number>>;
  uniqueItems: boolean;
  required: Set<string>;
  objects: ObjectPart[];
  unevaluatedProperties: Schema[];
  propertyNames: Schema[];
  arrays: ArrayPart[];
  contains: Schema[];
  containsRanges: ContainsRange[];
  unions: Union[];
  nots: Schema[];
  conditions: Condition[];
  dependentRequired: Map<string, string[]>;
  discriminator?: Discriminator;
  default?: JsonValue;
  hasOwnDefault: boolean;
  deprecated: boolean;
  sunset?: string;
  readOnly: boolean;
  writeOnly: boolean;
  content: Set<string>;
}

/** Merges a schema and its `allOf` members; a member met twice counts once, so that cycles end. */
export function draftOf(schema: Schema, synthetic: SyntheticSchemas): ViewDraft {
  const draft = emptyDraft();
  const seen = new Set<Schema>();
  const pending: Schema[] = [schema];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    absorbScalars(draft, next);
    absorbObject(draft, next);
    absorbArray(draft, next);
    absorbLogic(draft, next);
    absorbAnnotations(draft, next, next === schema);
    for (const inlined of inlinedMembers(draft, next, synthetic)) pending.push(inlined);
  }
  return draft;
}

function emptyDraft(): ViewDraft {
  return {
    kinds: ANY,
    formats: new Set(),
    patterns: new Set(),
    multiples: new Set(),
    lengths: {},
    uniqueItems: false,
    required: new Set(),
    objects: [],
    unevaluatedProperties: [],
    propertyNames: [],
    arrays: [],
    contains: [],
    containsRanges: [],
    unions: [],
    nots: [],
    conditions: [],
    dependentRequired: new Map(),
    hasOwnDefault: false,
    deprecated: false,
    readOnly: false,
    writeOnly: false,
    content: new Set(),
  };
}

function absorbScalars(draft: ViewDraft, schema: Schema): void {
  if (schema.always === false) draft.kinds = 0;
  if (schema.types) draft.kinds &= kindsOfTypes(schema.types);
  if (schema.enum) draft.values = commonValues(draft.values, schema.enum);
  if (schema.format !== undefined) absorbFormat(draft, schema.format);
  if (schema.pattern !== undefined) draft.patterns.add(schema.pattern);
  if (schema.multipleOf !== undefined) draft.multiples.add(schema.multipleOf);
  if (schema.minimum !== undefined) draft.minimum = higher(draft.minimum, { value: schema.minimum, exclusive: false });
  if (schema.exclusiveMinimum !== undefined)
    draft.minimum = higher(draft.minimum, { value: schema.exclusiveMinimum, exclusive: true });
  if (schema.maximum !== undefined) draft.maximum = lower(draft.maximum, { value: schema.maximum, exclusive: false });
  if (schema.exclusiveMaximum !== undefined)
    draft.maximum = lower(draft.maximum, { value: schema.exclusiveMaximum, exclusive: true });
  for (const key of LENGTH_KEYS) {
    const value = schema[key];
    const known = draft.lengths[key];
    if (value === undefined) continue;
    if (known === undefined) draft.lengths[key] = value;
    else draft.lengths[key] = key.startsWith("min") ? Math.max(known, value) : Math.min(known, value);
  }
  if (schema.uniqueItems) draft.uniqueItems = true;
}

/** What OpenAPI 3.0 writes as a format and 3.1 as content. */
const CONTENT_OF_FORMAT = new Map([
  ["byte", ";base64"],
  ["base64", ";base64"],
  ["base64url", ";base64url"],
  ["binary", "application/octet-stream;"],
]);

function absorbFormat(draft: ViewDraft, format: string): void {
  const content = CONTENT_OF_FORMAT.get(format);
  if (content === undefined) draft.formats.add(format);
  else draft.content.add(content);
}

function absorbObject(draft: ViewDraft, schema: Schema): void {
  if (schema.required) for (const name of schema.required) draft.required.add(name);
  if (schema.properties || schema.patternProperties || schema.additionalProperties) {
    draft.objects.push({
      properties: schema.properties,
      patternProperties: schema.patternProperties,
      rest: isOpening(schema) ? undefined : schema.additionalProperties,
    });
  }
  const closing = schema.unevaluatedProperties;
  if (closing && !schema.additionalProperties) draft.unevaluatedProperties.push(closing);
  if (schema.propertyNames && !isAnyString(schema.propertyNames)) draft.propertyNames.push(schema.propertyNames);
  if (schema.dependentRequired) for (const [name, needed] of schema.dependentRequired) absorbNeeds(draft, name, needed);
}

/** Whether `additionalProperties` allows anything. */
function isOpening(schema: Schema): boolean {
  const rest = schema.additionalProperties;
  return rest?.always === true || (rest !== undefined && isLeaf(rest) && isSameLeaf(rest, { place: rest.place }));
}

function isAnyString(schema: Schema): boolean {
  return isLeaf(schema) && isSameLeaf(schema, { place: schema.place, types: ["string"] });
}

function absorbArray(draft: ViewDraft, schema: Schema): void {
  const items = schema.items ?? schema.unevaluatedItems;
  if (items || schema.prefixItems) draft.arrays.push({ prefixItems: schema.prefixItems ?? [], items });
  const { contains, minContains: least = 1, maxContains: most } = schema;
  if (!contains || (least === 0 && most === undefined)) return;
  draft.contains.push(contains);
  draft.containsRanges.push(most === undefined ? { least } : { least, most });
}

function absorbLogic(draft: ViewDraft, schema: Schema): void {
  if (schema.not && !isDoubleNot(schema.not)) draft.nots.push(schema.not);
  for (const condition of conditionsOf(schema)) {
    if (condition.present !== undefined && isOnlyRequiring(condition.then))
      absorbNeeds(draft, condition.present, condition.then?.required ?? []);
    else draft.conditions.push(condition);
  }
  draft.discriminator ??= schema.discriminator;
}

function absorbNeeds(draft: ViewDraft, name: string, needed: readonly string[]): void {
  draft.dependentRequired.set(name, [...(draft.dependentRequired.get(name) ?? []), ...needed]);
}

/** A schema's own default wins over those in its `allOf`; of these, the one that comes first as text. */
function absorbAnnotations(draft: ViewDraft, schema: Schema, isOwn: boolean): void {
  if (schema.default !== undefined && (isOwn || !draft.hasOwnDefault)) {
    const isFirst = draft.default === undefined || canonicalJson(schema.default) < canonicalJson(draft.default);
    if (isOwn || isFirst) draft.default = schema.default;
    if (isOwn) draft.hasOwnDefault = true;
  }
  const { deprecated, sunset } = announcementOf(schema);
  if (deprecated) draft.deprecated = true;
  if (sunset !== undefined) draft.sunset ??= sunset;
  if (schema.readOnly) draft.readOnly = true;
  if (schema.writeOnly) draft.writeOnly = true;
  if (schema.contentEncoding !== undefined || schema.contentMediaType !== undefined) {
    draft.content.add(`${schema.contentMediaType ?? ""};${schema.contentEncoding ?? ""}`);
  }
}

/** `allOf` members, and choices that leave no choice; true choices are put into the draft. */
function inlinedMembers(draft: ViewDraft, schema: Schema, synthetic: SyntheticSchemas): Schema[] {
  const inlined: Schema[] = schema.allOf ? [...schema.allOf].reverse() : [];
  if (schema.not && isDoubleNot(schema.not) && schema.not.not) inlined.push(schema.not.not);
  for (const kind of ["oneOf", "anyOf"] as const) {
    const written = schema[kind];
    if (!written || written.length === 0) continue;
    const members = kind === "anyOf" ? flattenAnyOf(written) : written;
    const others = members.filter((member) => !isNull(member));
    const only = others[0];
    if (others.length === 1 && only) inlined.push(others.length < members.length ? synthetic.orNull(only) : only);
    else draft.unions.push({ kind, members, place: schema.place });
  }
  return inlined;
}

function commonValues(known: Map<string, JsonValue> | undefined, values: readonly JsonValue[]) {
  const added = new Map<string, JsonValue>();
  for (const value of values) {
    const key = canonicalJson(value);
    if (!known || known.has(key)) added.set(key, value);
  }
  return added;
}

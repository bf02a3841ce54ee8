import { canonicalJson } from "@/lib/core/canonical-json";
import type { Discriminator, JsonValue, Schema } from "@/lib/specs/model";
import { ANY, kindsOfTypes } from "./kinds";
import { type Bound, LENGTH_KEYS, type LengthKey, type Union } from "./schema-view";
import { isNull, type SyntheticSchemas } from "./synthetic-schemas";

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
  containsBounds: string[];
  unions: Union[];
  nots: Schema[];
  conditions: Schema[];
  dependentRequired: Map<string, string[]>;
  discriminator?: Discriminator;
  default?: JsonValue;
  hasOwnDefault: boolean;
  deprecated: boolean;
  sunset?: string;
  readOnly: boolean;
  writeOnly: boolean;
  content: string;
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
    containsBounds: [],
    unions: [],
    nots: [],
    conditions: [],
    dependentRequired: new Map(),
    hasOwnDefault: false,
    deprecated: false,
    readOnly: false,
    writeOnly: false,
    content: "",
  };
}

function absorbScalars(draft: ViewDraft, schema: Schema): void {
  if (schema.always === false) draft.kinds = 0;
  if (schema.types) draft.kinds &= kindsOfTypes(schema.types);
  if (schema.enum) draft.values = commonValues(draft.values, schema.enum);
  if (schema.format !== undefined) draft.formats.add(schema.format);
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

function absorbObject(draft: ViewDraft, schema: Schema): void {
  if (schema.required) for (const name of schema.required) draft.required.add(name);
  if (schema.properties || schema.patternProperties || schema.additionalProperties) {
    draft.objects.push({
      properties: schema.properties,
      patternProperties: schema.patternProperties,
      rest: schema.additionalProperties?.always === true ? undefined : schema.additionalProperties,
    });
  }
  if (schema.unevaluatedProperties) draft.unevaluatedProperties.push(schema.unevaluatedProperties);
  if (schema.propertyNames) draft.propertyNames.push(schema.propertyNames);
  if (schema.dependentRequired) {
    for (const [name, needed] of schema.dependentRequired) {
      draft.dependentRequired.set(name, [...(draft.dependentRequired.get(name) ?? []), ...needed]);
    }
  }
}

function absorbArray(draft: ViewDraft, schema: Schema): void {
  const items = schema.items ?? schema.unevaluatedItems;
  if (items || schema.prefixItems) draft.arrays.push({ prefixItems: schema.prefixItems ?? [], items });
  if (!schema.contains) return;
  draft.contains.push(schema.contains);
  draft.containsBounds.push(`${schema.minContains ?? 1}..${schema.maxContains ?? ""}`);
}

function absorbLogic(draft: ViewDraft, schema: Schema): void {
  if (schema.not) draft.nots.push(schema.not);
  if (schema.if || schema.dependentSchemas) draft.conditions.push(schema);
  draft.discriminator ??= schema.discriminator;
}

/** A schema's own default wins over those in its `allOf`; of these, the one that comes first as text. */
function absorbAnnotations(draft: ViewDraft, schema: Schema, isOwn: boolean): void {
  if (schema.default !== undefined && (isOwn || !draft.hasOwnDefault)) {
    const isFirst = draft.default === undefined || canonicalJson(schema.default) < canonicalJson(draft.default);
    if (isOwn || isFirst) draft.default = schema.default;
    if (isOwn) draft.hasOwnDefault = true;
  }
  if (schema.deprecated) draft.deprecated = true;
  if (schema.readOnly) draft.readOnly = true;
  if (schema.writeOnly) draft.writeOnly = true;
  const sunset = schema.extensions?.["x-sunset"];
  if (typeof sunset === "string") draft.sunset ??= sunset;
  if (schema.contentEncoding !== undefined || schema.contentMediaType !== undefined) {
    draft.content += `${schema.contentMediaType ?? ""};${schema.contentEncoding ?? ""}`;
  }
}

/** `allOf` members, and choices that leave no choice; true choices are put into the draft. */
function inlinedMembers(draft: ViewDraft, schema: Schema, synthetic: SyntheticSchemas): Schema[] {
  const inlined: Schema[] = schema.allOf ? [...schema.allOf].reverse() : [];
  for (const kind of ["oneOf", "anyOf"] as const) {
    const members = schema[kind];
    if (!members || members.length === 0) continue;
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

function higher(a: Bound | undefined, b: Bound): Bound {
  if (!a || b.value > a.value) return b;
  return b.value === a.value && b.exclusive ? b : a;
}

function lower(a: Bound | undefined, b: Bound): Bound {
  if (!a || b.value < a.value) return b;
  return b.value === a.value && b.exclusive ? b : a;
}

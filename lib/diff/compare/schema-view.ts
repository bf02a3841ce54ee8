import type { Condition } from "./conditions";
import type { Discriminator, JsonValue, Place, Schema } from "@/lib/specs/model";

/** The smallest or largest value allowed. */
export interface Bound {
  value: number;
  exclusive: boolean;
}

/** A choice that a value must satisfy: `oneOf` or `anyOf` with at least two members that say something. */
export interface Union {
  kind: "oneOf" | "anyOf";
  members: Schema[];
  place: Place;
}

/** How many items of an array must match a schema. */
export interface ContainsRange {
  least: number;
  most?: number;
}

export const LENGTH_KEYS = [
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
] as const;
export type LengthKey = (typeof LENGTH_KEYS)[number];

/**
 * What a schema demands, with the ways of writing it taken away: `allOf` is merged, choices of one are inlined, null is
 * a kind, constraints that cannot apply or that others imply are gone. Two schemas that mean the same have mostly
 * equal views.
 */
export interface SchemaView {
  schema: Schema;
  kinds: number;
  /** Canonical JSON → value; undefined: no enumeration. Null is among `kinds`, never here. */
  values?: Map<string, JsonValue>;
  formats: string[];
  patterns: string[];
  minimum?: Bound;
  maximum?: Bound;
  multiples: number[];
  lengths: Partial<Record<LengthKey, number>>;
  uniqueItems: boolean;
  required: ReadonlySet<string>;
  properties: ReadonlyMap<string, Schema>;
  patternProperties: ReadonlyMap<string, Schema>;
  /** What properties that are not named must be; undefined: anything. */
  rest?: Schema;
  /** Whether `unevaluatedProperties` forbids what neither this schema nor a member of its choices names. */
  closesChoices: boolean;
  propertyNames?: Schema;
  prefixItems: readonly Schema[];
  items?: Schema;
  contains: Schema[];
  /** How many items must match, for each of `contains`. */
  containsRanges: ContainsRange[];
  unions: Union[];
  nots: Schema[];
  /** `if`, and `dependentSchemas` one by one. */
  conditions: Condition[];
  dependentRequired: ReadonlyMap<string, readonly string[]>;
  discriminator?: Discriminator;
  default?: JsonValue;
  deprecated: boolean;
  sunset?: string;
  readOnly: boolean;
  writeOnly: boolean;
  content: string;
}

/** Whether a view demands nothing but the kind of a value. */
export function isOnlyKinds(view: SchemaView): boolean {
  return view.values === undefined && isUnbounded(view) && view.default === undefined && view.unions.length === 0;
}

/** Whether a view demands nothing but the kind of a value and a list of values. */
export function isOnlyValues(view: SchemaView): boolean {
  return view.values !== undefined && isUnbounded(view) && view.unions.length === 0;
}

function isUnbounded(view: SchemaView): boolean {
  return (
    view.formats.length === 0 &&
    view.patterns.length === 0 &&
    view.minimum === undefined &&
    view.maximum === undefined &&
    view.multiples.length === 0 &&
    Object.keys(view.lengths).length === 0 &&
    !view.uniqueItems &&
    isShapeless(view)
  );
}

/** Whether a view says nothing of what is inside an object or array. */
export function isShapeless(view: SchemaView): boolean {
  return (
    view.required.size === 0 &&
    view.properties.size === 0 &&
    view.patternProperties.size === 0 &&
    view.rest === undefined &&
    view.propertyNames === undefined &&
    view.prefixItems.length === 0 &&
    view.items === undefined &&
    view.contains.length === 0 &&
    view.nots.length === 0 &&
    view.conditions.length === 0 &&
    view.dependentRequired.size === 0
  );
}

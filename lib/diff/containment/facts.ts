import { canonicalJson } from "@/lib/core/canonical-json";
import { ANY } from "@/lib/diff/compare/kinds";
import type { Bound } from "@/lib/diff/compare/schema-view";
import type { JsonValue, Schema } from "@/lib/specs/model";
import type { Demand, LengthKey, SomeProperty } from "./demand";
import type { Literal } from "./literal";

/** What one schema says of properties. `rest` counts from its own properties and patterns only. */
export interface ObjectPart {
  properties?: ReadonlyMap<string, Schema>;
  patternProperties?: ReadonlyMap<string, Schema>;
  rest?: Schema;
}

/** What one schema says of items. */
export interface ArrayPart {
  prefixItems: readonly Schema[];
  items?: Literal;
}

/** Everything that is known of a value on one branch of a search. Copied for every branch, so it holds only lists. */
export interface Facts {
  kinds: number;
  /** One of the enumerations that hold; whoever looks at it checks its values against all literals. */
  values?: readonly JsonValue[];
  notValues: ReadonlySet<string>;
  minimum?: Bound;
  maximum?: Bound;
  multiples: readonly { of: number; holds: boolean }[];
  lengths: Partial<Record<LengthKey, number>>;
  patterns: readonly { pattern: string; holds: boolean }[];
  formats: readonly { format: string; holds: boolean }[];
  unique?: boolean;
  repeats: boolean;
  arrays: readonly ArrayPart[];
  items: readonly { at: number; literal: Literal }[];
  someItems: readonly { from: number; literal: Literal }[];
  counts: readonly { of: Schema; least: number; most: number }[];
  objects: readonly ObjectPart[];
  required: readonly ReadonlySet<string>[];
  has: readonly { name: string; literal?: Literal }[];
  lacks: ReadonlySet<string>;
  someProperties: readonly SomeProperty[];
  names: readonly Literal[];
  someNames: readonly Literal[];
  dependents: readonly ReadonlyMap<string, readonly string[]>[];
  /** Literals taken in on this branch; a literal met again says nothing new. */
  literals: readonly Literal[];
}

/** Nothing is known. */
export const NO_FACTS: Facts = {
  kinds: ANY,
  notValues: new Set(),
  multiples: [],
  lengths: {},
  patterns: [],
  formats: [],
  repeats: false,
  arrays: [],
  items: [],
  someItems: [],
  counts: [],
  objects: [],
  required: [],
  has: [],
  lacks: new Set(),
  someProperties: [],
  names: [],
  someNames: [],
  dependents: [],
  literals: [],
};

/** Puts a demand other than a literal into facts, in place. */
export function addDemand(facts: Facts, demand: Exclude<Demand, { is: "literal" }>): void {
  switch (demand.is) {
    case "kinds":
      facts.kinds &= demand.kinds;
      return;
    case "not-values":
      facts.notValues = new Set([...facts.notValues, ...demand.values.map(canonicalJson)]);
      return;
    case "minimum":
      facts.minimum = stricter(facts.minimum, demand.bound, 1);
      return;
    case "maximum":
      facts.maximum = stricter(facts.maximum, demand.bound, -1);
      return;
    case "multiple":
      facts.multiples = [...facts.multiples, demand];
      return;
    case "length":
      facts.lengths = { ...facts.lengths, [demand.key]: tighter(facts.lengths[demand.key], demand.key, demand.value) };
      return;
    case "pattern":
      facts.patterns = [...facts.patterns, demand];
      return;
    case "format":
      facts.formats = [...facts.formats, demand];
      return;
    case "unique":
      if (demand.holds) facts.unique = true;
      else facts.repeats = true;
      return;
    default:
      addInner(facts, demand);
  }
}

type InnerDemand = Extract<
  Demand,
  { is: "items" | "item" | "some-item" | "count" | "has" | "lacks" | "some-property" | "some-name" }
>;

function addInner(facts: Facts, demand: InnerDemand): void {
  switch (demand.is) {
    case "items":
      facts.arrays = [...facts.arrays, { prefixItems: [], items: demand.every }];
      return;
    case "item":
      facts.items = [...facts.items, demand];
      return;
    case "some-item":
      facts.someItems = [...facts.someItems, demand];
      return;
    case "count":
      facts.counts = [...facts.counts, demand];
      return;
    case "has":
      facts.has = [...facts.has, demand];
      return;
    case "lacks":
      facts.lacks = new Set([...facts.lacks, demand.name]);
      return;
    case "some-property":
      facts.someProperties = [...facts.someProperties, demand];
      return;
    case "some-name":
      facts.someNames = [...facts.someNames, demand.literal];
  }
}

function stricter(a: Bound | undefined, b: Bound, towards: 1 | -1): Bound {
  if (!a || (b.value - a.value) * towards > 0) return b;
  return b.value === a.value && b.exclusive ? b : a;
}

function tighter(known: number | undefined, key: LengthKey, value: number): number {
  if (known === undefined) return value;
  return key.startsWith("min") ? Math.max(known, value) : Math.min(known, value);
}

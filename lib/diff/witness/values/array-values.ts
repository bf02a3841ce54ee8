import { canonicalJson } from "@/lib/core/canonical-json";
import { ARRAY } from "@/lib/diff/compare/kinds";
import type { SchemaView } from "@/lib/diff/compare/schema-view";
import { spend } from "@/lib/diff/witness/search/search-budget";
import type { JsonValue, Schema } from "@/lib/specs/model";
import { itemsOf } from "./documented";
import type { Hint, Maker } from "./maker";

/** What an array must hold besides what its schema says. */
export interface ItemPlanting {
  planted?: ReadonlyMap<number, JsonValue>;
  /** At least so many items. */
  atLeast?: number;
}

const MAX_ITEMS = 3_001;

/** Arrays of a schema: the shortest first, then with an item more, then with other values. */
export function* arraysOf(maker: Maker, schema: Schema, hint: Hint, plan: ItemPlanting = {}): Generator<JsonValue[]> {
  const view = maker.viewOf(schema);
  if ((view.kinds & ARRAY) === 0) return;
  const least = leastLength(view, plan);
  const most = view.lengths.maxItems ?? Infinity;
  for (const length of new Set([least, least + 1, Math.max(least, 2), view.prefixItems.length])) {
    if (length < least || length > Math.min(most, MAX_ITEMS)) continue;
    yield* arraysWith(maker, view, length, hint, plan);
    if (!spend(maker.budget)) return;
  }
}

function leastLength(view: SchemaView, plan: ItemPlanting): number {
  const planted = [...(plan.planted?.keys() ?? [])].map((index) => index + 1);
  return Math.max(view.lengths.minItems ?? 0, plan.atLeast ?? 0, ...planted);
}

/** The schema of the item at an index; undefined: anything. */
export function schemaOfItem(view: SchemaView, index: number): Schema | undefined {
  return view.prefixItems[index] ?? view.items;
}

function* arraysWith(maker: Maker, view: SchemaView, length: number, hint: Hint, plan: ItemPlanting) {
  const itemHint: Hint = { name: hint.name?.replace(/s$/, ""), documented: itemsOf(hint.documented ?? []) };
  const plain = filled(maker, view, length, itemHint, plan, undefined);
  if (plain) yield plain;
  for (const contained of view.contains) {
    for (const count of [1, 2, minContains(view)]) {
      const array = filled(maker, view, Math.max(length, count), itemHint, plan, { schema: contained, count });
      if (array) yield array;
    }
  }
  if (length === 0) return;
  const at = firstFree(plan, length);
  const schema = schemaOfItem(view, at);
  if (!plain || at >= length) return;
  let count = 0;
  for (const value of schema ? maker.valuesOf(schema, itemHint) : [1, true, null]) {
    if (++count > 12 || !spend(maker.budget)) return;
    yield plain.with(at, value);
  }
}

function minContains(view: SchemaView): number {
  return Math.min(MAX_ITEMS, Math.max(1, ...view.containsRanges.map(({ least }) => least)));
}

function firstFree(plan: ItemPlanting, length: number): number {
  let at = 0;
  while (at < length && plan.planted?.has(at)) at++;
  return at;
}

interface Contained {
  schema: Schema;
  count: number;
}

function filled(
  maker: Maker,
  view: SchemaView,
  length: number,
  hint: Hint,
  plan: ItemPlanting,
  contained: Contained | undefined,
): JsonValue[] | undefined {
  const items: JsonValue[] = [];
  const used = new Set<string>();
  if (view.uniqueItems) for (const value of plan.planted?.values() ?? []) used.add(canonicalJson(value));
  let left = contained?.count ?? 0;
  const sources = new Map<Schema, Generator<JsonValue>>();
  const next = (schema: Schema | undefined): JsonValue | undefined => {
    if (!schema) return view.uniqueItems ? `text ${used.size + 1}` : "text";
    if (!view.uniqueItems) return maker.firstOf(schema, hint);
    const source = sources.get(schema) ?? maker.valuesOf(schema, hint);
    sources.set(schema, source);
    for (let step = source.next(); !step.done; step = source.next())
      if (!used.has(canonicalJson(step.value))) return step.value;
    return undefined;
  };
  for (let index = 0; index < length; index++) {
    if (!spend(maker.budget)) return undefined;
    const planted = plan.planted?.get(index);
    if (planted !== undefined) {
      items.push(planted);
      continue;
    }
    const own = schemaOfItem(view, index);
    const isContained = contained !== undefined && left-- > 0;
    const schema = isContained ? (own ? maker.both(own, contained.schema) : contained.schema) : own;
    const value = next(schema);
    if (value === undefined) return undefined;
    if (view.uniqueItems) used.add(canonicalJson(value));
    items.push(value);
  }
  return items;
}

import { OBJECT } from "@/lib/diff/compare/kinds";
import type { SchemaView } from "@/lib/diff/compare/schema-view";
import { spend } from "@/lib/diff/witness/search/search-budget";
import type { JsonObject, JsonValue, Schema } from "@/lib/specs/model";
import { membersNamed } from "./documented";
import type { Hint, Maker } from "./maker";
import { matchingTexts } from "./matching-texts";
import { isFound } from "./text-language";

/** What an object must have or must not have, besides what its schema says. */
export interface Planting {
  planted?: ReadonlyMap<string, JsonValue>;
  absent?: ReadonlySet<string>;
  /** At least so many members. */
  atLeast?: number;
}

/** Optional properties that are tried one by one. */
const MAX_SINGLES = 8;
/** Optional properties that are put in all together. */
const MAX_TOGETHER = 30;
/** Required properties of an object that is made. */
const MAX_MEMBERS = 5_000;

/** Objects of a schema: the required properties first, then with more, then with other values. */
export function* objectsOf(maker: Maker, schema: Schema, hint: Hint, planting: Planting = {}): Generator<JsonObject> {
  const view = maker.viewOf(schema);
  if ((view.kinds & OBJECT) === 0 || view.required.size > MAX_MEMBERS) return;
  const names = neededNames(maker, view, planting);
  if (names.size > MAX_MEMBERS) return;
  const least = memberMap();
  for (const name of names) {
    if (!spend(maker.budget)) return;
    const planted = planting.planted?.get(name);
    const value = planted === undefined ? memberValue(maker, view, name, hint) : planted;
    if (value === undefined) return;
    least.set(name, value);
  }
  const enough = withMore(maker, view, least, hint, planting);
  if (enough) yield toObject(enough);
  yield* withOptional(maker, view, enough ?? least, hint, planting);
  yield* withOtherValues(maker, view, enough ?? least, hint, planting);
}

const memberMap = () => new Map<string, JsonValue>();

function neededNames(maker: Maker, view: SchemaView, { planted, absent }: Planting): Set<string> {
  const names = new Set<string>();
  const pending = [...view.required, ...(planted?.keys() ?? [])];
  spend(maker.budget, pending.length);
  // Grows while it is gone through: what a property needs comes after it.
  for (const next of pending) {
    if (names.has(next) || absent?.has(next)) continue;
    if (isHidden(maker, view.properties.get(next)) && !planted?.has(next)) continue;
    names.add(next);
    pending.push(...(view.dependentRequired.get(next) ?? []));
  }
  return names;
}

/** Whether messages of this side need not have a property: `readOnly` in requests, `writeOnly` in responses. */
export function isHidden(maker: Maker, property: Schema | undefined): boolean {
  if (!property || maker.side === undefined) return false;
  const view = maker.viewOf(property);
  return maker.side === "request" ? view.readOnly : view.writeOnly;
}

/** The schema that a property of this name must satisfy; undefined: anything. */
export function schemaOfMember(maker: Maker, view: SchemaView, name: string): Schema | undefined {
  const named = view.properties.get(name);
  const parts: Schema[] = named ? [named] : [];
  for (const [pattern, schema] of view.patternProperties) if (isFound(pattern, name) === true) parts.push(schema);
  if (parts.length === 0) return view.rest;
  return maker.both(...parts);
}

function memberHint(name: string, hint: Hint): Hint {
  return { name, documented: membersNamed(hint.documented ?? [], name) };
}

function memberValue(maker: Maker, view: SchemaView, name: string, hint: Hint): JsonValue | undefined {
  const schema = schemaOfMember(maker, view, name);
  if (!schema) return membersNamed(hint.documented ?? [], name)[0] ?? "text";
  return maker.firstOf(schema, memberHint(name, hint));
}

/** Adds members until there are enough of them; undefined where that fails. */
function withMore(maker: Maker, view: SchemaView, least: ReadonlyMap<string, JsonValue>, hint: Hint, plan: Planting) {
  const wanted = Math.max(view.lengths.minProperties ?? 0, plan.atLeast ?? 0);
  if (wanted > MAX_MEMBERS) return undefined;
  const members = new Map(least);
  if (members.size >= wanted) return members;
  for (const name of spareNames(maker, view)) {
    if (members.size >= wanted || !spend(maker.budget)) break;
    if (members.has(name) || plan.absent?.has(name)) continue;
    const value = memberValue(maker, view, name, hint);
    if (value === undefined) continue;
    const needed = view.dependentRequired.get(name) ?? [];
    if (needed.every((other) => members.has(other))) members.set(name, value);
  }
  return members.size >= wanted ? members : undefined;
}

/** Names that an object may have besides those it needs: optional ones, those of patterns, and free ones. */
export function* spareNames(maker: Maker, view: SchemaView): Generator<string> {
  for (const [name, schema] of view.properties) if (!isHidden(maker, schema)) yield name;
  for (const pattern of view.patternProperties.keys()) yield* namesMatching(maker, [pattern], 12);
  if (view.rest?.always === false) return;
  yield* extraNames(maker, view);
}

/** Names of properties that match patterns. */
export function namesMatching(maker: Maker, patterns: readonly string[], count: number): string[] {
  return matchingTexts({ found: patterns, minLength: 0, maxLength: 60 }, count, maker.budget) ?? [];
}

/** Names that no property of a view has, and that its `propertyNames` allow. */
export function* extraNames(maker: Maker, view: SchemaView): Generator<string> {
  const isNew = (name: string) =>
    !view.properties.has(name) && [...view.patternProperties.keys()].every((pattern) => !isFound(pattern, name));
  if (view.propertyNames) {
    for (const name of maker.valuesOf(view.propertyNames, { name: "name" }))
      if (typeof name === "string" && isNew(name)) yield name;
    return;
  }
  for (const name of ["extra", "note", "x", "1", "_"]) if (isNew(name)) yield name;
  for (let index = 2; index < 1_200; index++) if (isNew(`extra${index}`)) yield `extra${index}`;
}

function* withOptional(
  maker: Maker,
  view: SchemaView,
  least: ReadonlyMap<string, JsonValue>,
  hint: Hint,
  plan: Planting,
): Generator<JsonObject> {
  const all = new Map(least);
  let count = 0;
  for (const name of spareNames(maker, view)) {
    if (count >= MAX_TOGETHER || !spend(maker.budget)) break;
    if (least.has(name) || plan.absent?.has(name)) continue;
    const value = memberValue(maker, view, name, hint);
    if (value === undefined) continue;
    count++;
    const together = new Map(least).set(name, value);
    for (const needed of view.dependentRequired.get(name) ?? []) {
      const other = together.get(needed) ?? memberValue(maker, view, needed, hint);
      if (other !== undefined) together.set(needed, other);
    }
    if (count <= MAX_SINGLES) yield toObject(together);
    if (view.properties.has(name)) for (const [key, member] of together) all.set(key, member);
  }
  if (all.size > least.size + 1) yield toObject(all);
}

function* withOtherValues(
  maker: Maker,
  view: SchemaView,
  least: ReadonlyMap<string, JsonValue>,
  hint: Hint,
  plan: Planting,
): Generator<JsonObject> {
  let count = 0;
  for (const [name, value] of least) {
    if (plan.planted?.has(name)) continue;
    if (++count > MAX_SINGLES) return;
    const schema = schemaOfMember(maker, view, name);
    if (!schema) {
      for (const other of ["other", 1, true, null]) yield toObject(new Map(least).set(name, other));
      continue;
    }
    let others = 0;
    for (const other of maker.valuesOf(schema, memberHint(name, hint))) {
      if (++others > 25 || !spend(maker.budget)) break;
      if (other !== value) yield toObject(new Map(least).set(name, other));
    }
  }
}

/** An object with these members and nothing else, whatever they are called. */
export function toObject(members: ReadonlyMap<string, JsonValue>): JsonObject {
  const made: JsonObject = {};
  for (const [name, value] of members) {
    if (name === "__proto__")
      Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true });
    else made[name] = value;
  }
  return made;
}

import { canonicalJson } from "@/lib/core/canonical-json";
import type { Schema } from "@/lib/specs/model";
import { ARRAY, NULL } from "./kinds";
import { type SchemaSide, tagOf } from "./schema-side";
import type { SchemaView } from "./schema-view";

/** Members of two choices that are taken for the same, and those that are left over. */
export interface MemberMatch {
  pairs: { from: Schema; to: Schema }[];
  gone: Schema[];
  come: Schema[];
}

/** Beyond this many pairs of left-over members, likeness is not looked for. */
const MAX_LIKENESS_PAIRS = 10_000;

/** Pairs the members of two choices: the same shape first, then the same tag, the same name, and the most alike. */
export function matchMembers(
  from: readonly Schema[],
  to: readonly Schema[],
  fromSide: SchemaSide,
  toSide: SchemaSide,
): MemberMatch {
  const match: MemberMatch = { pairs: [], gone: [...from], come: [...to] };
  const shared = new Set([...sharedShapes(from, fromSide), ...sharedShapes(to, toSide)]);
  if (shared.size > 0) {
    // Members of one shape are taken in an order that the writing of the choice does not change.
    sortByKey(match.gone, (schema) => annotatedShape(schema, fromSide));
    sortByKey(match.come, (schema) => annotatedShape(schema, toSide));
    const keyIn = (side: SchemaSide) => (schema: Schema) =>
      shared.has(side.shape(schema)) ? annotatedShape(schema, side) : undefined;
    pairByKey(match, keyIn(fromSide), keyIn(toSide));
  }
  pairByKey(match, fromSide.shape, toSide.shape);
  pairByKey(
    match,
    (schema) => tagOf(schema, fromSide),
    (schema) => tagOf(schema, toSide),
  );
  pairByKey(match, nameOf, nameOf);
  pairByLikeness(match, fromSide, toSide);
  return match;
}

/** The shapes that several members of a choice have. */
function sharedShapes(members: readonly Schema[], side: SchemaSide): string[] {
  const seen = new Set<string>();
  const shapes = members.map((member) => side.shape(member));
  return shapes.filter((shape) => seen.size === seen.add(shape).size);
}

/** How deep it is looked for what is said beside a demand. */
const REMARK_DEPTH = 3;

/** The shape, with what is said beside the demand and what it is put together of: tells members apart that demand the same. */
function annotatedShape(schema: Schema, side: SchemaSide): string {
  return `${side.shape(schema)} ${remarks(schema, side, REMARK_DEPTH)} ${parts(schema, side, REMARK_DEPTH)}`;
}

/** The shapes of the schemas that one is put together of: a format beside a list of values is in no shape but theirs. */
function parts({ allOf = [] }: Schema, side: SchemaSide, depth: number): string {
  if (depth === 0) return "";
  return allOf
    .map((part) => `${side.shape(part)}(${parts(part, side, depth - 1)})`)
    .sort()
    .join();
}

function remarks(schema: Schema, side: SchemaSide, depth: number): string {
  const view = side.views.of(schema);
  const own = [view.default ?? null, view.deprecated];
  if (depth === 0) return canonicalJson(own);
  const items = view.items ? remarks(view.items, side, depth - 1) : null;
  const properties = [...view.properties].map(([name, inner]) => [name, remarks(inner, side, depth - 1)]);
  return canonicalJson([own, items, Object.fromEntries(properties)]);
}

function nameOf(schema: Schema): string | undefined {
  const own = schema.name ?? schema.title;
  if (own !== undefined || !schema.items) return own;
  const items = schema.items.name ?? schema.items.title;
  return items === undefined ? undefined : `array of ${items}`;
}

function pairByKey(
  match: MemberMatch,
  fromKey: (schema: Schema) => string | undefined,
  toKey: (schema: Schema) => string | undefined,
): void {
  if (match.gone.length === 0 || match.come.length === 0) return;
  const waiting = new Map<string, Schema[]>();
  for (const schema of match.come) {
    const key = toKey(schema);
    if (key === undefined) continue;
    const list = waiting.get(key);
    if (list) list.push(schema);
    else waiting.set(key, [schema]);
  }
  const taken = new Set<Schema>();
  match.gone = match.gone.filter((schema) => {
    const key = fromKey(schema);
    const partner = key === undefined ? undefined : waiting.get(key)?.shift();
    if (!partner) return true;
    taken.add(partner);
    match.pairs.push({ from: schema, to: partner });
    return false;
  });
  match.come = match.come.filter((schema) => !taken.has(schema));
}

function pairByLikeness(match: MemberMatch, fromSide: SchemaSide, toSide: SchemaSide): void {
  if (match.gone.length === 0 || match.come.length === 0) return;
  if (match.gone.length * match.come.length > MAX_LIKENESS_PAIRS) return;
  sortByKey(match.gone, (schema) => fromSide.shape(schema));
  sortByKey(match.come, (schema) => toSide.shape(schema));
  const candidates = match.gone.flatMap((from) =>
    match.come.map((to) => ({
      from,
      to,
      score: likeness(fromSide.views.of(from), toSide.views.of(to), fromSide, toSide),
    })),
  );
  candidates.sort((a, b) => b.score - a.score);
  const taken = new Set<Schema>();
  for (const { from, to, score } of candidates) {
    if (score < 0.5 || taken.has(from) || taken.has(to)) continue;
    if (areTaggedApart(tagOf(from, fromSide), tagOf(to, toSide))) continue;
    taken.add(from).add(to);
    match.pairs.push({ from, to });
  }
  match.gone = match.gone.filter((schema) => !taken.has(schema));
  match.come = match.come.filter((schema) => !taken.has(schema));
}

/** Whether two tags are different values of the same property: then the one is not the other, however alike. */
export function areTaggedApart(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return false;
  return a.slice(0, a.indexOf("=")) === b.slice(0, b.indexOf("="));
}

/** How deep likeness looks into the items of arrays. */
const MAX_ITEM_DEPTH = 4;

/**
 * From 0 (nothing in common) to 1: shared kinds, for objects the share of properties that both have and that no list of
 * values tells apart, for arrays the items.
 */
export function likeness(
  from: SchemaView,
  to: SchemaView,
  fromSide: SchemaSide,
  toSide: SchemaSide,
  depth = 0,
): number {
  const common = from.kinds & to.kinds & ~NULL;
  if (common === 0) return 0;
  if (common === ARRAY && from.items && to.items && depth < MAX_ITEM_DEPTH) {
    const items = [fromSide.views.of(from.items), toSide.views.of(to.items)] as const;
    return 0.5 + likeness(items[0], items[1], fromSide, toSide, depth + 1) / 2;
  }
  const names = new Set([...from.properties.keys(), ...to.properties.keys()]);
  if (names.size === 0) return from.kinds === to.kinds ? 0.75 : 0.5;
  let shared = 0;
  for (const [name, property] of from.properties) {
    const other = to.properties.get(name);
    if (other) shared += valueLikeness(fromSide.views.of(property), toSide.views.of(other));
  }
  return shared / names.size;
}

/** How alike two properties are by their lists of values: 0 where they share none, less than 1 where one has no list. */
function valueLikeness({ values }: SchemaView, other: SchemaView): number {
  if (!values || !other.values) return values === other.values ? 1 : 0.75;
  for (const value of values.keys()) if (other.values.has(value)) return 1;
  return 0;
}

/** Sorts a list by a text made of each of its members. */
export function sortByKey<T>(list: T[], keyOf: (member: T) => string): void {
  const keys = new Map(list.map((member) => [member, keyOf(member)]));
  list.sort((a, b) => {
    const [first = "", second = ""] = [keys.get(a), keys.get(b)];
    return first === second ? 0 : first < second ? -1 : 1;
  });
}

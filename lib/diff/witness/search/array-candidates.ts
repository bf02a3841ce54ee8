import { ARRAY } from "@/lib/diff/compare/kinds";
import { spend } from "@/lib/diff/witness/search/search-budget";
import { arraysOf, type ItemPlanting, schemaOfItem } from "@/lib/diff/witness/values/array-values";
import { itemsOf } from "@/lib/diff/witness/values/documented";
import type { Hint } from "@/lib/diff/witness/values/maker";
import type { JsonValue } from "@/lib/specs/model";
import type { Searching, SearchPair } from "./search-pair";

const VARIANTS = 5;
const MAX_COUNT = 3_000;

/** Arrays that break one demand of the rejecting side each. */
export function* arrayCandidates(search: Searching, pair: SearchPair): Generator<JsonValue> {
  if ((pair.given.kinds & ARRAY) === 0) return;
  yield* withWrongCount(search, pair);
  yield* withWrongItems(search, pair);
  yield* withDoubles(search, pair);
  yield* withWrongContents(search, pair);
}

function* made(search: Searching, pair: SearchPair, planting: ItemPlanting): Generator<JsonValue> {
  let count = 0;
  for (const value of arraysOf(search.maker, pair.accepting, pair.hint, planting)) {
    yield value;
    if (++count >= VARIANTS) return;
  }
}

function hintOf(pair: SearchPair): Hint {
  return { name: pair.hint.name?.replace(/s$/, ""), documented: itemsOf(pair.hint.documented ?? []) };
}

function* withWrongCount(search: Searching, pair: SearchPair): Generator<JsonValue> {
  const { minItems, maxItems } = pair.wanted.lengths;
  if (minItems !== undefined) {
    yield* made(search, pair, {});
    if (minItems > 1 && minItems <= MAX_COUNT) yield* made(search, pair, { atLeast: minItems - 1 });
  }
  if (maxItems !== undefined && maxItems < MAX_COUNT) yield* made(search, pair, { atLeast: maxItems + 1 });
}

function* withWrongItems(search: Searching, pair: SearchPair): Generator<JsonValue> {
  const { given, wanted } = pair;
  const last = Math.min(60, Math.max(given.prefixItems.length, wanted.prefixItems.length));
  for (let index = 0; index <= last; index++) {
    if (!spend(search.maker.budget)) return;
    for (const value of search.differences(schemaOfItem(given, index), schemaOfItem(wanted, index), hintOf(pair)))
      yield* made(search, pair, { planted: new Map([[index, value]]) });
  }
}

function* withDoubles(search: Searching, pair: SearchPair): Generator<JsonValue> {
  if (!pair.wanted.uniqueItems || pair.given.uniqueItems) return;
  const first = schemaOfItem(pair.given, 0);
  const second = schemaOfItem(pair.given, 1);
  const schema = first && second ? search.maker.both(first, second) : (first ?? second);
  const value = schema ? search.maker.firstOf(schema, hintOf(pair)) : "text";
  if (value === undefined) return;
  const planted = new Map([
    [0, value],
    [1, value],
  ]);
  yield* made(search, pair, { planted });
}

function* withWrongContents(search: Searching, pair: SearchPair): Generator<JsonValue> {
  if (pair.wanted.contains.length === 0) return;
  yield* made(search, pair, {});
  const item = schemaOfItem(pair.given, pair.given.prefixItems.length);
  for (const contained of pair.wanted.contains) {
    for (const value of search.differences(item, contained, hintOf(pair)))
      yield* made(search, pair, { planted: new Map([[0, value]]) });
    const matching = search.other.someOf(contained, 3, hintOf(pair));
    for (const value of matching) {
      for (const count of [1, 2, 3, 6, 12]) {
        const planted = new Map(Array.from({ length: count }, (_, index) => [index, value] as const));
        yield* made(search, pair, { planted });
      }
    }
    if (matching.length > 1) yield* made(search, pair, { planted: new Map(matching.entries()) });
  }
}

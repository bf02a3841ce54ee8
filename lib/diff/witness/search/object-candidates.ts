import { OBJECT } from "@/lib/diff/compare/kinds";
import { spend } from "@/lib/diff/witness/search/search-budget";
import { membersNamed } from "@/lib/diff/witness/values/documented";
import {
  extraNames,
  isHidden,
  namesMatching,
  objectsOf,
  type Planting,
  schemaOfMember,
} from "@/lib/diff/witness/values/object-values";
import type { JsonValue, Schema } from "@/lib/specs/model";
import type { Searching, SearchPair } from "./search-pair";

/** Objects made around one planted thing; the first few are enough. */
const VARIANTS = 5;

/** Objects that break one demand of the rejecting side each. */
export function* objectCandidates(search: Searching, pair: SearchPair): Generator<JsonValue> {
  if ((pair.given.kinds & OBJECT) === 0) return;
  yield* withoutRequired(search, pair);
  yield* withWrongMembers(search, pair);
  yield* withExtra(search, pair);
  yield* withWrongCount(search, pair);
  yield* withoutDependent(search, pair);
  yield* withWrongNames(search, pair);
  yield* withWrongMatches(search, pair);
}

function* made(search: Searching, pair: SearchPair, planting: Planting): Generator<JsonValue> {
  let count = 0;
  for (const value of objectsOf(search.maker, pair.accepting, pair.hint, planting)) {
    yield value;
    if (++count >= VARIANTS) return;
  }
}

function* withoutRequired(search: Searching, pair: SearchPair): Generator<JsonValue> {
  spend(search.maker.budget, pair.wanted.required.size / 10);
  const isMissing = (name: string) =>
    !pair.given.required.has(name) || isHidden(search.maker, pair.given.properties.get(name));
  if ([...pair.wanted.required].some(isMissing)) yield* made(search, pair, {});
  for (const name of pair.wanted.required) {
    if (!spend(search.maker.budget)) return;
    if (isMissing(name)) yield* made(search, pair, { absent: new Set([name]) });
  }
}

function* withWrongMembers(search: Searching, pair: SearchPair): Generator<JsonValue> {
  const { given, wanted } = pair;
  for (const name of new Set([...given.required, ...given.properties.keys(), ...wanted.properties.keys()])) {
    if (!spend(search.maker.budget)) return;
    const own = schemaOfMember(search.maker, given, name);
    const their = schemaOfMember(search.other, wanted, name);
    if (!their || their.always === true || own?.always === false) continue;
    yield* withMember(search, pair, name, own, their);
  }
}

function* withMember(
  search: Searching,
  pair: SearchPair,
  name: string,
  own: Schema | undefined,
  their: Schema | undefined,
): Generator<JsonValue> {
  const hint = { name, documented: membersNamed(pair.hint.documented ?? [], name) };
  for (const value of search.differences(own, their, hint))
    yield* made(search, pair, { planted: new Map([[name, value]]) });
}

/** A property that neither side names. */
function* withExtra(search: Searching, pair: SearchPair): Generator<JsonValue> {
  const { given, wanted } = pair;
  let count = 0;
  for (const name of extraNames(search.maker, given)) {
    if (wanted.properties.has(name)) continue;
    const own = schemaOfMember(search.maker, given, name);
    if (own?.always === false) return;
    const their = schemaOfMember(search.other, wanted, name);
    if (their) yield* withMember(search, pair, name, own, their);
    const value = own ? search.maker.firstOf(own, { name }) : "text";
    if (value !== undefined) yield* made(search, pair, { planted: new Map([[name, value]]) });
    if (++count >= 3 || !spend(search.maker.budget)) return;
  }
}

function* withWrongCount(search: Searching, pair: SearchPair): Generator<JsonValue> {
  const { maxProperties, minProperties } = pair.wanted.lengths;
  if (minProperties !== undefined) yield* made(search, pair, {});
  if (maxProperties !== undefined && maxProperties < 2_000) yield* made(search, pair, { atLeast: maxProperties + 1 });
}

function* withoutDependent(search: Searching, pair: SearchPair): Generator<JsonValue> {
  for (const [name, needed] of pair.wanted.dependentRequired) {
    const own = schemaOfMember(search.maker, pair.given, name);
    const value = own ? search.maker.firstOf(own, { name }) : "text";
    if (value === undefined) continue;
    const planted = new Map([[name, value]]);
    yield* made(search, pair, { planted });
    for (const other of needed) yield* made(search, pair, { planted, absent: new Set([other]) });
  }
}

function* withWrongNames(search: Searching, pair: SearchPair): Generator<JsonValue> {
  if (!pair.wanted.propertyNames) return;
  const text: Schema = { place: pair.accepting.place, types: ["string"] };
  const own = pair.given.propertyNames ? search.maker.both(text, pair.given.propertyNames) : text;
  for (const name of search.differences(own, pair.wanted.propertyNames)) {
    if (typeof name !== "string") continue;
    const schema = schemaOfMember(search.maker, pair.given, name);
    const value = schema ? search.maker.firstOf(schema, { name }) : "text";
    if (value !== undefined) yield* made(search, pair, { planted: new Map([[name, value]]) });
  }
}

/** Properties whose names match a pattern of either side. */
function* withWrongMatches(search: Searching, pair: SearchPair): Generator<JsonValue> {
  for (const pattern of new Set([...pair.wanted.patternProperties.keys(), ...pair.given.patternProperties.keys()])) {
    for (const name of namesMatching(search.maker, [pattern], 3)) {
      if (!spend(search.maker.budget)) return;
      const own = schemaOfMember(search.maker, pair.given, name);
      const their = schemaOfMember(search.other, pair.wanted, name);
      yield* withMember(search, pair, name, own, their);
    }
  }
}

import { canonicalJson } from "@/lib/core/canonical-json";
import { ANY } from "@/lib/diff/compare/kinds";
import { anySchema } from "@/lib/diff/compare/difference";
import { documentedValues } from "@/lib/diff/witness/values/documented";
import type { Hint, Maker } from "@/lib/diff/witness/values/maker";
import type { JsonType, JsonValue, Schema } from "@/lib/specs/model";
import { arrayCandidates } from "./array-candidates";
import { choiceCandidates, logicCandidates } from "./choice-candidates";
import { numberCandidates } from "./number-candidates";
import { objectCandidates } from "./object-candidates";
import { randomValues } from "./random-values";
import { type AlikePairs, isSameDemand } from "./same-demand";
import { spend } from "./search-budget";
import type { Searching, SearchPair } from "./search-pair";
import { stringCandidates } from "./string-candidates";

/** Values kept of each pair: what surrounds them may refuse the first. */
const ENOUGH = 3;
/** Further candidates that are looked at once there is a value. */
const MAX_MORE = 12;
/** A value as long as this or shorter is as good as any. */
const SHORT = 40;
const MAX_DEPTH = 60;
/** Ordinary values of the accepting side that are tried where nothing directed is found: at the root, and within. */
const SAMPLES = { root: 40, within: 6 };
const MAX_RANDOM = 60;

/** A search of two definitions, with a memory of the pairs it has been at. */
export function createSearching(maker: Maker, other: Maker): Searching & { tried(): number } {
  const known = new Map<string, JsonValue[]>();
  const any = anySchema({ file: "", pointer: "" });
  const alike: AlikePairs = new WeakMap();
  let depth = 0;
  let tried = 0;

  const differences = (accepting: Schema = any, rejecting: Schema = any, hint: Hint = {}): readonly JsonValue[] => {
    if (rejecting.always === true || accepting.always === false || depth >= MAX_DEPTH) return [];
    if (isSameDemand(accepting, rejecting, alike)) return [];
    const key = `${maker.views.idOf(accepting)} ${other.views.idOf(rejecting)}`;
    const remembered = known.get(key);
    if (remembered) return remembered;
    const found: JsonValue[] = [];
    // Seen from within itself, a pair has no difference: whatever it has is found without going round.
    known.set(key, found);
    if (!spend(maker.budget)) return found;
    depth++;
    found.push(...search(accepting, rejecting, hint));
    depth--;
    return found;
  };

  const search = (accepting: Schema, rejecting: Schema, hint: Hint): JsonValue[] => {
    const found: JsonValue[] = [];
    const seen = new Set<string>();
    let more = 0;
    for (const value of candidates(accepting, rejecting, hint)) {
      if (!spend(maker.budget) || (found.length > 0 && ++more > MAX_MORE)) break;
      const key = canonicalJson(value);
      if (seen.has(key)) continue;
      seen.add(key);
      tried++;
      if (!maker.isFine(accepting, value) || !isRefused(rejecting, value)) continue;
      found.push(value);
      if (found.length >= ENOUGH || (depth === 1 && key.length <= SHORT)) break;
    }
    return found;
  };

  const isRefused = (rejecting: Schema, value: JsonValue): boolean =>
    rejecting.always === false || (maker.budget.steps > 0 && !other.isFine(rejecting, value));

  function* candidates(accepting: Schema, rejecting: Schema, hint: Hint): Generator<JsonValue> {
    const { value: plainest } = maker.valuesOf(accepting, hint).next();
    if (plainest === undefined && maker.viewOf(accepting).kinds === 0) return;
    if (plainest !== undefined) yield plainest;
    const cases = maker.casesOf(accepting);
    if (cases) {
      for (const narrowed of cases) yield* differences(narrowed, rejecting, hint);
    } else {
      const pair = { accepting, rejecting, given: maker.viewOf(accepting), wanted: other.viewOf(rejecting), hint };
      yield* directed(searching, pair);
    }
    yield* documentedValues(rejecting);
    const isRoot = depth === 1;
    yield* limited(maker.valuesOf(accepting, hint), isRoot ? SAMPLES.root : SAMPLES.within);
    if (isRoot) yield* limited(randomValues(maker, accepting), MAX_RANDOM);
  }

  const searching: Searching = { maker, other, differences };
  return { ...searching, tried: () => tried };
}

function* directed(search: Searching, pair: SearchPair): Generator<JsonValue> {
  const { given, wanted } = pair;
  spend(search.maker.budget, ((given.values?.size ?? 0) + (wanted.values?.size ?? 0)) / 50);
  yield* ofOtherKinds(search, pair);
  yield* unlisted(pair);
  if (given.values) return;
  yield* numberCandidates(pair);
  yield* stringCandidates(search, pair);
  yield* objectCandidates(search, pair);
  yield* arrayCandidates(search, pair);
  if (wanted.unions.length > 0) yield* choiceCandidates(search, pair);
  if (wanted.nots.length > 0 || wanted.conditions.length > 0) yield* logicCandidates(search, pair);
}

const TYPES: readonly (readonly [number, JsonType])[] = [
  [1, "null"],
  [16, "string"],
  [4, "integer"],
  [8, "number"],
  [2, "boolean"],
  [64, "object"],
  [32, "array"],
];

/** A value of every kind that only the accepting side allows. */
function* ofOtherKinds({ maker }: Searching, { accepting, given, wanted, hint }: SearchPair): Generator<JsonValue> {
  if (wanted.kinds === ANY) return;
  for (const [bit, type] of TYPES) {
    if ((given.kinds & bit) === 0 || (wanted.kinds & bit) !== 0) continue;
    if (bit === 1) yield null;
    else yield* maker.someOf(maker.both(accepting, { place: accepting.place, types: [type] }), 2, hint);
  }
}

/** Enumerated values of the one side that the other's list lacks. */
function* unlisted({ given, wanted }: SearchPair): Generator<JsonValue> {
  let count = 0;
  for (const [key, value] of given.values ?? []) {
    if (wanted.values?.has(key)) continue;
    yield value;
    if (++count >= 500) return;
  }
}

function* limited<T>(values: Iterable<T>, count: number): Generator<T> {
  let seen = 0;
  for (const value of values) {
    yield value;
    if (++seen >= count) return;
  }
}

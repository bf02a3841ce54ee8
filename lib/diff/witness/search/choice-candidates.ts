import type { JsonValue, Schema } from "@/lib/specs/model";
import type { Searching, SearchPair } from "./search-pair";

const MAX_MEMBERS = 60;
const MAX_STRANGERS = 8;
const MAX_OVERLAPS = 40;

/** Values that match no member of a choice of the rejecting side, or two members of its `oneOf`. */
export function* choiceCandidates(search: Searching, pair: SearchPair): Generator<JsonValue> {
  const plainest = search.maker.firstOf(pair.accepting, pair.hint);
  for (const union of pair.wanted.unions) {
    const members = union.members.slice(0, MAX_MEMBERS);
    const isMet = (member: Schema) => plainest !== undefined && search.other.isFine(member, plainest);
    const met = members.filter(isMet);
    const strangers = members.filter((member) => !met.includes(member)).slice(0, MAX_STRANGERS);
    for (const member of [...met, ...strangers]) yield* search.differences(pair.accepting, member, pair.hint);
    if (union.kind === "oneOf") yield* overlaps(search, pair, members);
  }
}

function* overlaps({ maker }: Searching, pair: SearchPair, members: readonly Schema[]): Generator<JsonValue> {
  let count = 0;
  for (const [index, first] of members.entries()) {
    for (const second of members.slice(index + 1)) {
      if (++count > MAX_OVERLAPS) return;
      yield* maker.someOf(maker.both(pair.accepting, first, second), 2, pair.hint);
    }
  }
}

/** Values that the rejecting side's `not` and conditions are about. */
export function* logicCandidates(search: Searching, pair: SearchPair): Generator<JsonValue> {
  const { maker } = search;
  const { accepting, hint } = pair;
  for (const excluded of pair.wanted.nots) yield* maker.someOf(maker.both(accepting, excluded), 3, hint);
  for (const condition of pair.wanted.conditions) {
    const test = maker.testOf(condition);
    if (test) {
      const met = maker.both(accepting, test);
      if (condition.then) yield* search.differences(met, condition.then, hint);
      yield* maker.someOf(met, 2, hint);
    }
    if (condition.else) yield* search.differences(accepting, condition.else, hint);
  }
}

import type { Facts } from "./facts";
import { type Literal, outside, within } from "./literal";
import { isPlainlyEmpty, type Scope } from "./scope";

/** Positions looked at one by one. */
const MAX_POSITIONS = 60;

/** Whether the facts surely leave no array. */
export function isArrayImpossible(facts: Facts, scope: Scope): boolean {
  const named = facts.items.map(({ at }) => at);
  const least = Math.max(facts.lengths.minItems ?? 0, facts.repeats ? 2 : 0, ...named.map((at) => at + 1));
  const most = Math.min(facts.lengths.maxItems ?? Number.POSITIVE_INFINITY, longest(facts));
  if (least > most || (facts.repeats && facts.unique)) return true;
  const isEmpty = (literals: readonly Literal[]): boolean => isPlainlyEmpty(literals) || scope.isPartEmpty(literals);
  if (named.some((at) => isEmpty(literalsAt(facts, at)))) return true;
  for (let at = 0; at < Math.min(least, MAX_POSITIONS); at++) {
    const literals = literalsAt(facts, at);
    if (literals.length > (isPositive(facts) ? 0 : 1) && isEmpty(literals)) return true;
  }
  const isNowhere = (from: number, literal: Literal): boolean => {
    const places = placesFrom(facts, from, most);
    return places !== undefined && places.every((literals) => isEmpty([...literals, literal]));
  };
  if (facts.someItems.some(({ from, literal }) => isNowhere(from, literal))) return true;
  return facts.counts.some((count) => {
    if (count.least > most || (count.least > 0 && isNowhere(0, within(count.of)))) return true;
    if (count.most < least && isNowhere(0, outside(count.of))) return true;
    return facts.counts.some(
      (other) => count.least > other.most && scope.isPartEmpty([within(count.of), outside(other.of)]),
    );
  });
}

function isPositive(facts: Facts): boolean {
  return facts.literals.every(({ holds }) => holds);
}

/** How long an array can be before it meets a position at which nothing is allowed. */
function longest(facts: Facts): number {
  let most = Number.POSITIVE_INFINITY;
  for (const { prefixItems, items } of facts.arrays) {
    const closed = prefixItems.findIndex((inner) => inner.always === false);
    if (closed >= 0) most = Math.min(most, closed);
    if (items && items.schema.always === !items.holds) most = Math.min(most, prefixItems.length);
  }
  return most;
}

function literalsAt(facts: Facts, at: number): Literal[] {
  return [...general(facts, at), ...facts.items.filter((item) => item.at === at).map((item) => item.literal)];
}

function general(facts: Facts, at: number): Literal[] {
  return facts.arrays.flatMap(({ prefixItems, items }) => {
    const inner = prefixItems[at];
    if (inner) return inner.always === true ? [] : [within(inner)];
    return items && items.schema.always !== items.holds ? [items] : [];
  });
}

/** What holds at each position from one on, the last one standing for all that follow; undefined: too many. */
function placesFrom(facts: Facts, from: number, most: number): Literal[][] | undefined {
  const fixed = Math.max(0, ...facts.arrays.map(({ prefixItems }) => prefixItems.length));
  if (fixed - from > MAX_POSITIONS) return undefined;
  const places: Literal[][] = [];
  for (let at = from; at < Math.min(fixed, most); at++) places.push(literalsAt(facts, at));
  if (Math.max(fixed, from) < most) places.push(general(facts, fixed));
  return places;
}

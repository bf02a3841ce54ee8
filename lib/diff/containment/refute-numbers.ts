import { canonicalJson } from "@/lib/core/canonical-json";
import { FRACTION, INTEGER } from "@/lib/diff/compare/kinds";
import type { Facts } from "./facts";
import { isMultipleWithin } from "./multiples";
import type { Scope } from "./scope";

/** Whole numbers between two bounds are looked at one by one up to this many. */
const MAX_ENUMERATED = 100;

/** The kinds of numbers, whole and not, of which the facts surely leave none. */
export function impossibleNumbers(facts: Facts, scope: Scope): number {
  const low = facts.minimum?.value ?? Number.NEGATIVE_INFINITY;
  const high = facts.maximum?.value ?? Number.POSITIVE_INFINITY;
  const isOpen = facts.minimum?.exclusive === true || facts.maximum?.exclusive === true;
  if (low > high || (low === high && isOpen)) return INTEGER | FRACTION;
  let gone = low === high && Number.isInteger(low) ? FRACTION : 0;
  for (const { of, holds } of facts.multiples) {
    if (holds && Number.isSafeInteger(of)) gone |= FRACTION;
    if (!holds && of === 1) gone |= INTEGER;
    if (!holds && facts.multiples.some((own) => own.holds && isMultipleWithin(own.of, of))) gone |= INTEGER | FRACTION;
  }
  if (gone & INTEGER) return gone;
  const first = facts.minimum?.exclusive && Number.isInteger(low) ? low + 1 : Math.ceil(low);
  const last = facts.maximum?.exclusive && Number.isInteger(high) ? high - 1 : Math.floor(high);
  if (first > last) return gone | INTEGER;
  if (last - first > MAX_ENUMERATED || (facts.notValues.size === 0 && facts.multiples.length === 0)) return gone;
  for (let value = first; value <= last; value++) {
    if (facts.notValues.has(canonicalJson(value))) continue;
    const isRefused = facts.literals.some(
      ({ schema, holds, exempt }) => scope.evaluate(schema, value, exempt) === !holds,
    );
    if (!isRefused) return gone;
  }
  return gone | INTEGER;
}

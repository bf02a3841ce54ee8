import type { ApiFacts } from "./model/facts";
import type { EntropyRubric } from "./model/rubric";
import type { Entropy, EntropyBand, EntropyTerm } from "./model/score";

/** Enough places that no band turns on what binary fractions cannot hold. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

const within = (value: number): number => Math.min(1, Math.max(0, value));

/** Of the facts, those that the entropy is made of. */
export interface EntropyFacts {
  current: { contract: NonNullable<ApiFacts["current"]>["contract"] } | null;
  traffic: Pick<ApiFacts["traffic"], "calls" | "deprecatedCalls">;
  changes: Pick<ApiFacts["changes"], "breakingChanges">;
}

/**
 * Contract entropy, DOMAIN §5.1: the weighted mean of its terms. A term of nothing (no operations, no fields) is null and
 * weighs nothing; with no measured contract, or one without operations and fields, there is no entropy.
 */
export function entropyOf(facts: EntropyFacts, rubric: EntropyRubric): Entropy {
  const terms = {
    deprecated: deprecatedTerm(facts, rubric.weights.deprecated),
    undocumented: undocumentedTerm(facts, rubric.weights.undocumented),
    breaking: breakingTerm(facts, rubric),
  };
  const contract = facts.current?.contract;
  const hasContract = contract !== undefined && contract !== null;
  if (!hasContract || (contract.operations === 0 && contract.describedFields.of === 0)) {
    return { value: null, band: null, terms };
  }
  const known = Object.values(terms).flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]));
  const weight = known.reduce((sum, term) => sum + term.weight, 0);
  if (weight <= 0) return { value: null, band: null, terms };
  const value = rounded(within(known.reduce((sum, term) => sum + term.value * term.weight, 0) / weight));
  return { value, band: entropyBand(value, rubric), terms };
}

/** What a value means, DOMAIN §5.1. */
export function entropyBand(value: number, { moderateFrom, highFrom }: EntropyRubric): EntropyBand {
  if (value >= highFrom) return "high";
  return value >= moderateFrom ? "moderate" : "healthy";
}

/** D: calls of deprecated operations; where no calls were recorded, deprecated operations. */
function deprecatedTerm({ current, traffic }: EntropyFacts, weight: number): EntropyTerm {
  if (traffic.calls > 0) return term(traffic.deprecatedCalls, traffic.calls, weight, "calls");
  const contract = current?.contract;
  return term(contract?.deprecatedOperations ?? 0, contract?.operations ?? 0, weight, "operations");
}

/** U: fields that nobody described. */
function undocumentedTerm({ current }: EntropyFacts, weight: number): EntropyTerm {
  const { count, of } = current?.contract?.describedFields ?? { count: 0, of: 0 };
  return term(of - count, of, weight, "fields");
}

/** B: breaking changes of a year, of so many that it could not be worse. Unknown before anything was published. */
function breakingTerm({ current, changes }: EntropyFacts, { weights, breakingCap }: EntropyRubric): EntropyTerm {
  return term(changes.breakingChanges, current ? breakingCap : 0, weights.breaking, "changes");
}

function term(numerator: number, denominator: number, weight: number, basis: EntropyTerm["basis"]): EntropyTerm {
  const value = denominator > 0 ? rounded(within(numerator / denominator)) : null;
  return { value, numerator, denominator, weight, basis };
}

import { entropyOf } from "@/lib/maturity/entropy";
import { measureContract } from "@/lib/maturity/measure/measure-contract";
import type { Entropy } from "@/lib/maturity/model/score";
import { defaultRubric } from "@/lib/maturity/rubric/default";
import type { SpecIndex } from "@/lib/specs/index-model";
import type { SpecModel } from "@/lib/specs/model";

/**
 * The entropy of a definition by itself (DOMAIN §5.1), under the rubric that comes with Concordat: deprecated operations stand
 * for their calls, and what was published before is not known, so that breaking changes weigh nothing.
 */
export function measuredEntropy(model: SpecModel, index: SpecIndex): Entropy {
  const { entropy: rubric } = defaultRubric;
  const facts = {
    current: { contract: measureContract(model, index) },
    traffic: { calls: 0, deprecatedCalls: 0 },
    changes: { breakingChanges: 0 },
  };
  const { value, band, terms } = entropyOf(facts, { ...rubric, weights: { ...rubric.weights, breaking: 0 } });
  return { value, band, terms: { ...terms, breaking: { ...terms.breaking, value: null, denominator: 0 } } };
}

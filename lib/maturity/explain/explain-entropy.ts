import type { Entropy, EntropyTerm, ScoreChange } from "@/lib/maturity/model/score";
import { directionOf, isStep } from "./direction";

const TERMS = ["deprecated", "undocumented", "breaking"] as const;

/** Traffic moves a little every day, and nobody asks why. */
const LEAST_STEP = 0.01;

/**
 * The band of the entropy (DOMAIN §5.1) and each of its terms that is another, with what it was and is made of. Steps below
 * 0.01 are passed over, unless the band turned on them.
 */
export function explainEntropy(before: Entropy, after: Entropy): ScoreChange[] {
  const least = before.band === after.band ? LEAST_STEP : 0;
  const terms = TERMS.flatMap((id) => explainTerm(id, before.terms[id], after.terms[id], least));
  if (before.band === after.band) return terms;
  const code = after.band === null ? "entropy-gone" : `entropy-${after.band}`;
  const values = { from: before.value ?? 0, to: after.value ?? 0 };
  return [
    {
      kind: "entropy",
      id: "band",
      from: before.band,
      to: after.band,
      because: { code, values },
      checks: [],
      evidence: null,
    },
    ...terms,
  ];
}

function explainTerm(id: string, before: EntropyTerm, after: EntropyTerm, least: number): ScoreChange[] {
  const [from, to] = [before.value, after.value];
  if (before.basis === after.basis && !isStep(from, to, least)) return [];
  const values = {
    numeratorBefore: before.numerator,
    denominatorBefore: before.denominator,
    numerator: after.numerator,
    denominator: after.denominator,
    basis: after.basis,
  };
  const code = before.basis === after.basis ? `term-${id}-${directionOf(from, to)}` : `term-basis-${after.basis}`;
  return [{ kind: "entropy", id, from, to, because: { code, values }, checks: [], evidence: null }];
}

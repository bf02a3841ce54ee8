import type { CheckOutcome } from "@/lib/maturity/model/check";
import type { EvidenceKind } from "@/lib/maturity/model/evidence-kinds";
import type { ApiFacts, EvidenceFact } from "@/lib/maturity/model/facts";
import { daysBetween } from "./days";
import { met, unknown, unmet } from "./outcomes";
import { apiPage } from "./pages";

/** The newest evidence of a kind that has not expired. */
export function evidenceOf(facts: ApiFacts, kind: EvidenceKind): EvidenceFact | undefined {
  return facts.evidence
    .filter((one) => one.kind === kind && one.expiresAt > facts.at)
    .reduce<EvidenceFact | undefined>((newest, one) => (newest && newest.at >= one.at ? newest : one), undefined);
}

/**
 * Judges by what was reported from outside: unknown where nothing was, or it expired; unmet where it says `failed`. What
 * passed is met, unless `more` asks for more of it.
 */
export function judgeEvidence(
  facts: ApiFacts,
  kind: EvidenceKind,
  more?: (evidence: EvidenceFact, href: string) => CheckOutcome | null,
): CheckOutcome {
  const href = apiPage(facts, "scorecard#evidence");
  const evidence = evidenceOf(facts, kind);
  if (!evidence) return unknown("evidence-missing", { kind }, href);
  const values = { kind, by: evidence.by, days: daysBetween(evidence.at, facts.at) };
  if (evidence.outcome === "failed") return unmet("evidence-failed", values, href);
  return more?.(evidence, href) ?? met("evidence-passed", values, href);
}

/** As `judgeEvidence`, and its `percent` is at least so much; unknown where it does not say. */
export function judgeEvidencePercent(facts: ApiFacts, kind: EvidenceKind, least: number): CheckOutcome {
  return judgeEvidence(facts, kind, ({ values: { percent } }, href) => {
    if (percent === undefined) return unknown("evidence-without-number", { kind, name: "percent" }, href);
    const values = { kind, percent, least };
    return percent >= least ? met("evidence-percent", values, href) : unmet("evidence-percent", values, href);
  });
}

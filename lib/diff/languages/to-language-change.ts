import { canonicalJson } from "@/lib/core/canonical-json";
import { fingerprintOf } from "@/lib/core/digest";
import type { ComparableSpec, CompareOptions } from "@/lib/diff/comparable-spec";
import { normalValue } from "@/lib/diff/fingerprint";
import type { LanguageDifference } from "@/lib/diff/languages/model";
import type { Change } from "@/lib/diff/model";
import { pointOf } from "@/lib/diff/to-change";

/** Makes a change of what a comparer reports. */
export function toLanguageChange(
  difference: LanguageDifference,
  from: ComparableSpec,
  to: ComparableSpec,
  { proofs = true }: Pick<CompareOptions, "proofs">,
): Change {
  const { rule, operation, trail, facts, severity = rule.severity, proof } = difference;
  const change: Change = {
    id: rule.id,
    severity,
    operation: operation?.key ?? null,
    location: trail.map(({ label }) => label).join(" › "),
    message: rule.message(facts),
    source: {},
    fingerprint: fingerprintOf([
      rule.id,
      operation?.matchKey ?? "",
      canonicalJson(trail.map(({ key }) => key)),
      normalValue(facts.before),
      normalValue(facts.after),
    ]),
    proof: proofs && proof ? proof : { status: "rule" },
  };
  if (facts.before !== undefined) change.before = facts.before;
  if (facts.after !== undefined) change.after = facts.after;
  if (difference.from) change.source.from = pointOf(difference.from, from);
  if (difference.to) change.source.to = pointOf(difference.to, to);
  return change;
}

import type { ComparisonReport, LintReport } from "@/lib/gates/model";
import { isValidityRule } from "@/lib/lifecycle/gates";
import type { LifecyclePolicy } from "@/lib/lifecycle/model";
import { isMajorBump } from "@/lib/lifecycle/version-order";
import { DEFAULT_BINDING } from "@/lib/rulesets/model";
import { reportFindings } from "@/lib/rulesets/model/present-report";
import type { Finding } from "@/lib/specs/model";

/** What the gate of rulesets is told where the organisation has bound none. */
export function rehearsedLint(findings: readonly Finding[]): LintReport {
  const judged = findings.flatMap((finding) => {
    const action = DEFAULT_BINDING.actions[finding.severity];
    return action === "off" || isValidityRule(finding.rule) ? [] : [{ finding, action, binding: DEFAULT_BINDING }];
  });
  return { kind: "done", stamp: "", findings: reportFindings(judged), silent: [], ratchet: [] };
}

/** What the gate of compatibility is told of a version and the one published before it. */
export function rehearsedComparison(
  policy: Pick<LifecyclePolicy, "compatibilityLevel" | "compatibilityAcrossMajor">,
  { version, previous, breaking }: { version: string; previous?: string; breaking: readonly string[] | null },
): ComparisonReport {
  const { compatibilityLevel: level, compatibilityAcrossMajor: acrossMajor } = policy;
  const report = { level, acrossMajor, isCut: false };
  if (previous === undefined || breaking === null) return { ...report, sides: [] };
  const side = {
    direction: "backward" as const,
    against: { id: previous, label: previous, digest: "" },
    isMajor: isMajorBump(previous, version),
    breaking: breaking.map((fingerprint) => ({ fingerprint, rule: "" })),
  };
  return { ...report, sides: [side] };
}

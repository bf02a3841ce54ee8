import type { LintReport, LintReportFinding } from "@/lib/gates/model";
import type { JudgedFinding } from "./judge-lint";

/** Findings as the report of the gates shows them. */
export function reportFindings(findings: readonly JudgedFinding[]): LintReportFinding[] {
  return findings.map(({ finding, action, binding }) => ({ ...finding, action, ruleset: binding.ruleset }));
}

/** A report that says that rulesets could not be asked: the gate could not run. */
export function failedReport(stamp: string, because: string): LintReport {
  return { kind: "failed", stamp, because };
}

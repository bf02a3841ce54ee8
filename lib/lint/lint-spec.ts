import { FindingSink, type LintSubject } from "@/lib/lint/finding-sink";
import { lintDocument } from "@/lib/lint/lint-document";
import type { LintRule } from "@/lib/lint/rule";
import { ALL_LINT_RULES } from "@/lib/lint/all-rules";
import type { Ruleset } from "@/lib/lint/ruleset";
import type { Finding, FindingSeverity } from "@/lib/specs/model";

/** How many findings of one rule are kept; then one more says how many there would be. */
export const MAX_FINDINGS_A_RULE = 2000;

export interface LintOptions {
  maxFindingsARule?: number;
}

/**
 * Holds a definition to a ruleset. Findings come in the order of the text (file, line, column, rule): the same definition and
 * ruleset always give the same list. Linear in the size of the definition; nothing in it can stop the walk.
 */
export function lintSpec(subject: LintSubject, ruleset: Ruleset, options: LintOptions = {}): Finding[] {
  const document = lintDocument(subject.model, subject.entry, subject.native);
  const findings: Finding[] = [];
  const rules: readonly LintRule[] = ALL_LINT_RULES;
  for (const rule of rules) {
    const setting = ruleset.rules[rule.id] ?? "off";
    const { format, dialect } = subject.model;
    if (setting === "off" || !rule.formats.includes(format) || rule.dialects?.includes(dialect) === false) continue;
    const sink = new FindingSink(subject, rule, setting, options.maxFindingsARule ?? MAX_FINDINGS_A_RULE);
    rule.check(document, sink.report);
    sink.close();
    for (const finding of sink.findings) findings.push(finding);
  }
  return findings.sort(inOrder);
}

/** The order of findings for people: by file and place, then by rule. Total, so that lists never flicker. */
export function inOrder(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.pointer, b.pointer) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export type FindingCounts = Record<FindingSeverity, number>;

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Pick<Finding, "severity">[]): FindingCounts {
  const counts: FindingCounts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

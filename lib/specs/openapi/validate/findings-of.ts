import { makeFinding } from "@/lib/specs/finding";
import type { Finding, Place, Position } from "@/lib/specs/model";
import type { Problem } from "@/lib/specs/openapi/validate/report";
import { VALIDATION_RULES } from "@/lib/specs/openapi/validate/validation-rules";

/** Findings of one rule that are shown; of the rest only the number. */
const MAX_OF_A_RULE = 100;

/**
 * Turns problems into findings: each place once a rule, at most a hundred of each rule and then one that says how many
 * more there are, in the order of the text with the entry file first.
 */
export function findingsOf(problems: readonly Problem[], entry: string, locate: (place: Place) => Position): Finding[] {
  const findings = new Map<string, Finding>();
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const count = (counts.get(problem.rule) ?? 0) + 1;
    counts.set(problem.rule, count);
    if (count > MAX_OF_A_RULE) continue;
    const finding = makeFinding({ ...problem, severity: VALIDATION_RULES[problem.rule].severity }, locate);
    if (!findings.has(finding.fingerprint)) findings.set(finding.fingerprint, finding);
  }
  const sorted = [...findings.values()].sort(
    (left, right) =>
      Number(left.file !== entry) - Number(right.file !== entry) ||
      compareText(left.file, right.file) ||
      left.line - right.line ||
      left.column - right.column,
  );
  return [...sorted, ...surplus(problems, counts, entry)];
}

function surplus(problems: readonly Problem[], counts: Map<string, number>, entry: string): Finding[] {
  const rules = new Set(problems.map((problem) => problem.rule));
  return [...rules].flatMap((rule) => {
    const more = (counts.get(rule) ?? 0) - MAX_OF_A_RULE;
    if (more <= 0) return [];
    const message = `There are ${more} more findings of \`${rule}\`: ${VALIDATION_RULES[rule].title}.`;
    const { severity } = VALIDATION_RULES[rule];
    const place = { file: entry, pointer: "" };
    const start = () => ({ line: 1, column: 1 });
    return [makeFinding({ rule: "valid-too-many", severity, message, place, about: rule }, start)];
  });
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

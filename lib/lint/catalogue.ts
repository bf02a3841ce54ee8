import type { LintCase, LintRule } from "@/lib/lint/rule";
import { LINT_RULES } from "@/lib/lint/rules/index";
import type { FindingSeverity, SpecFormat } from "@/lib/specs/model";

/** What lists and documentation show of a rule. */
export interface LintRuleSummary {
  id: string;
  severity: FindingSeverity;
  /** Off unless a ruleset asks for it. */
  isOptIn: boolean;
  title: string;
  why: string;
  fix: string;
  formats: readonly SpecFormat[];
}

function summary({ id, severity, isOptIn = false, title, why, fix, formats }: LintRule): LintRuleSummary {
  return { id, severity, isOptIn, title, why, fix, formats };
}

/** Every rule, in the order of the documentation. */
export const LINT_CATALOGUE: readonly LintRuleSummary[] = LINT_RULES.map(summary);

const BY_ID: ReadonlyMap<string, LintRuleSummary> = new Map(LINT_CATALOGUE.map((rule) => [rule.id, rule]));

/** A rule by its id; undefined for validity rules and for rules that do not exist. */
export function findLintRule(id: string): LintRuleSummary | undefined {
  return BY_ID.get(id);
}

function example(heading: string, found: LintCase | undefined): string[] {
  if (!found) return [];
  return [`## ${heading}: ${found.name}`, "", "```json", JSON.stringify(found.document, null, 2), "```", ""];
}

/** The page of a rule, made from its metadata and its cases: the first that fires, the first that does not. */
export function lintRuleMarkdown(rule: LintRuleSummary, cases: readonly LintCase[] = []): string {
  const setting = rule.isOptIn ? `${rule.severity}, off by default` : rule.severity;
  const lines = [
    `# ${rule.id}`,
    "",
    `**${rule.title}.** Severity: ${setting}. Formats: ${rule.formats.join(", ")}.`,
    "",
    `Why: ${rule.why}`,
    "",
    `What to do: ${rule.fix}`,
    "",
    ...example(
      "Reported",
      cases.find((one) => one.fires.length > 0),
    ),
    ...example(
      "Fine",
      cases.find((one) => one.fires.length === 0),
    ),
    "## Configure",
    "",
    "```yaml",
    "rules:",
    `  ${rule.id}: ${rule.isOptIn ? rule.severity : "off"}`,
    "```",
    "",
  ];
  return lines.join("\n");
}

/** The list of all rules as a page that links to theirs. */
export function lintIndexMarkdown(rules: readonly LintRuleSummary[] = LINT_CATALOGUE): string {
  const rows = rules.map(
    (rule) => `| [${rule.id}](${rule.id}.md) | ${rule.isOptIn ? "off" : rule.severity} | ${rule.title} |`,
  );
  const head = ["# Lint rules", "", `${rules.length} rules. Made from the rules themselves: do not edit.`, ""];
  return [...head, "| rule | default | what it asks |", "| --- | --- | --- |", ...rows, ""].join("\n");
}

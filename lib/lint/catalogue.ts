import type { LanguageLintCase, LintCase, LintRule } from "@/lib/lint/rule";
import { dedent } from "@/lib/diff/rules/case-document";
import { ALL_LINT_RULES } from "@/lib/lint/all-rules";
import { formatName } from "@/lib/specs/format-names";
import { type FindingSeverity, SPEC_FORMATS, type SpecFormat } from "@/lib/specs/model";

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
  /** The dialects in which it can find anything; absent: all. */
  dialects?: readonly string[];
}

function summary({ id, severity, isOptIn = false, title, why, fix, formats, dialects }: LintRule): LintRuleSummary {
  return { id, severity, isOptIn, title, why, fix, formats, ...(dialects ? { dialects } : {}) };
}

/** Every rule, in the order of the documentation. */
export const LINT_CATALOGUE: readonly LintRuleSummary[] = ALL_LINT_RULES.map(summary);

const BY_ID: ReadonlyMap<string, LintRuleSummary> = new Map(LINT_CATALOGUE.map((rule) => [rule.id, rule]));

/** A rule by its id; undefined for validity rules and for rules that do not exist. */
export function findLintRule(id: string): LintRuleSummary | undefined {
  return BY_ID.get(id);
}

/** A case as a page shows it. */
function example(heading: string, found: LintCase | LanguageLintCase | undefined): string[] {
  if (!found) return [];
  return [`## ${heading}: ${found.name}`, "", ...shown(found), ""];
}

function shown(found: LintCase | LanguageLintCase): string[] {
  if ("document" in found) return ["```json", JSON.stringify(found.document, null, 2), "```"];
  if (typeof found.text === "string") return ["```", dedent(found.text), "```"];
  return Object.entries(found.text).flatMap(([name, text], index) => [
    ...(index > 0 ? [""] : []),
    `\`${name}\``,
    "",
    "```",
    dedent(text),
    "```",
  ]);
}

/** The page of a rule, made from its metadata and its cases: the first that fires, the first that does not. */
export function lintRuleMarkdown(rule: LintRuleSummary, cases: readonly (LintCase | LanguageLintCase)[] = []): string {
  const setting = rule.isOptIn ? `${rule.severity}, off by default` : rule.severity;
  const lines = [
    `# ${rule.id}`,
    "",
    `**${rule.title}.** Severity: ${setting}. Formats: ${rule.formats.join(", ")}${rule.dialects ? ` (${rule.dialects.join(", ")} only)` : ""}.`,
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

/** The list of all rules as a page that links to theirs, language by language. */
export function lintIndexMarkdown(rules: readonly LintRuleSummary[] = LINT_CATALOGUE): string {
  const lists = SPEC_FORMATS.flatMap((format) => {
    const found = rules.filter(({ formats }) => formats[0] === format);
    return found.length === 0 ? [] : ["", `## ${formatName(format)}`, "", ...list(found)];
  });
  return [
    ...["# Lint rules", "", `${rules.length} rules. Made from the rules themselves: do not edit.`],
    ...lists,
    "",
  ].join("\n");
}

function list(rules: readonly LintRuleSummary[]): string[] {
  const rows = rules.map(
    (rule) => `| [${rule.id}](${rule.id}.md) | ${rule.isOptIn ? "off" : rule.severity} | ${rule.title} |`,
  );
  return ["| rule | default | what it asks |", "| --- | --- | --- |", ...rows];
}

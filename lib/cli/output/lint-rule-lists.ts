import { table } from "@/lib/cli/output/table";
import { findLintRule, LINT_CATALOGUE, lintRuleMarkdown, type LintRuleSummary } from "@/lib/lint/catalogue";
import type { RulesetFunction } from "@/lib/lint/spectral/function-model";
import type { SpecFormat } from "@/lib/specs/model";
import { findFunction, RULESET_FUNCTIONS } from "@/lib/lint/spectral/functions/index";

interface ListOptions {
  format: "text" | "json" | "markdown";
  language?: SpecFormat;
  search?: string;
}

function hasWords(search: string | undefined, texts: readonly string[]): boolean {
  const text = texts.join(" ").toLowerCase();
  return (search ?? "")
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const settingOf = ({ isOptIn, severity }: LintRuleSummary) => (isOptIn ? `${severity}, off` : severity);
const functionData = ({ name, title, options, input }: RulesetFunction) => ({ name, title, options, input });

/** The lint rules that are built in. */
export function lintRuleList({ format, language, search }: ListOptions): string {
  const found = LINT_CATALOGUE.filter(
    ({ id, title, why, fix, formats }) =>
      (language === undefined || formats.includes(language)) && hasWords(search, [id, title, why, fix]),
  );
  if (format === "json") return JSON.stringify(found, null, 2);
  if (format === "markdown") {
    const rows = found.map((rule) => `| \`${rule.id}\` | ${settingOf(rule)} | ${rule.title} |`);
    return ["| Rule | Severity | What |", "| --- | --- | --- |", ...rows].join("\n");
  }
  const rows = found.map((rule) => [rule.id, settingOf(rule), rule.title]);
  return `${table([["rule", "severity", "what"], ...rows])}${found.length} rules\n`;
}

/** The functions that rulesets may use. */
export function functionList({ format, search }: ListOptions): string {
  const found = RULESET_FUNCTIONS.filter(({ name, title, options }) => hasWords(search, [name, title, options]));
  if (format === "json") return JSON.stringify(found.map(functionData), null, 2);
  if (format === "markdown") {
    const rows = found.map(({ name, title, options }) => {
      return `| \`${name}\` | ${title} | ${options === "" ? "" : `\`${options.replaceAll("|", "\\|")}\``} |`;
    });
    return ["| Function | What it asks | Options |", "| --- | --- | --- |", ...rows].join("\n");
  }
  const rows = found.map(({ name, title, options }) => [name, title, options]);
  return `${table([["function", "what it asks", "options"], ...rows])}${found.length} functions\n`;
}

/** All about a lint rule or a function; undefined where there is none of that name. */
export function lintThing(id: string, format: ListOptions["format"]): string | undefined {
  const rule = findLintRule(id);
  if (rule) return format === "json" ? JSON.stringify(rule, null, 2) : lintRuleMarkdown(rule);
  const known = findFunction(id);
  if (!known) return undefined;
  if (format === "json") return JSON.stringify(functionData(known), null, 2);
  return [
    `# ${known.name}`,
    "",
    known.title,
    "",
    `Options: ${known.options === "" ? "none" : `\`${known.options}\``}`,
    "",
  ].join("\n");
}

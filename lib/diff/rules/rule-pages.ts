import { ACROSS_RULES } from "@/lib/diff/across/index";
import { ALL_RULES, type AnyRule } from "@/lib/diff/any-rule";
import { LANGUAGE_RULES } from "@/lib/diff/languages/index";
import { formatName } from "@/lib/specs/format-names";
import { SPEC_FORMATS } from "@/lib/specs/model";
import { RULES } from "./index";
import { ruleMarkdown } from "./rule-markdown";

/** Every page of the rule documentation: file name → text. `README.md` lists the others. */
export function rulePages(): Map<string, string> {
  const pages = new Map<string, string>();
  const lists = SPEC_FORMATS.flatMap((format) => {
    const rules = LANGUAGE_RULES.filter((rule) => rule.format === format);
    return rules.length === 0 ? [] : ["", `## ${formatName(format)}`, "", ...list(rules)];
  });
  pages.set(
    "README.md",
    [
      ...["# Difference rules", "", `${ALL_RULES.length} rules. Generated from \`lib/diff\`.`, ""],
      "## OpenAPI, and what all languages share",
      "",
      "Rules whose names begin with `document`, `operation`, `server` or `tag` hold in every language; those of schemas",
      "wherever JSON Schema is used.",
      "",
      ...list(RULES),
      ...lists,
      "",
      "## From one language to another",
      "",
      ...list(ACROSS_RULES),
      "",
    ].join("\n"),
  );
  for (const rule of ALL_RULES) pages.set(`${rule.id}.md`, ruleMarkdown(rule));
  return pages;
}

function list(rules: readonly AnyRule[]): string[] {
  const rows = rules.map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${rule.title} |`);
  return ["| Rule | Severity | What |", "| --- | --- | --- |", ...rows];
}

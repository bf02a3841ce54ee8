import { RULES } from "./index";
import { ruleMarkdown } from "./rule-markdown";

/** Every page of the rule documentation: file name → text. `README.md` lists the others. */
export function rulePages(): Map<string, string> {
  const pages = new Map<string, string>();
  const rows = RULES.map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${rule.title} |`);
  const head = ["# Difference rules", "", `${RULES.length} rules. Generated from \`lib/diff/rules\`.`, ""];
  pages.set("README.md", [...head, "| Rule | Severity | What |", "| --- | --- | --- |", ...rows, ""].join("\n"));
  for (const rule of RULES) pages.set(`${rule.id}.md`, ruleMarkdown(rule));
  return pages;
}

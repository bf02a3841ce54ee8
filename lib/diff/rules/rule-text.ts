import { placeParts } from "@/lib/diff/place";
import type { Rule } from "@/lib/diff/rule";
import { dedent } from "./case-document";
import { type RuleExample, ruleExamples } from "./rule-examples";

/** All about a rule for a terminal: what it is, why, what to do, and an example of either kind. */
export function ruleText(rule: Rule): string {
  const { side, area } = placeParts(rule.on);
  const examples = ruleExamples(rule);
  const lines = [
    rule.title,
    `${rule.id} · ${rule.severity} · ${side === "none" ? area : `${side} ${area}`}`,
    "",
    "why",
    `  ${rule.why}`,
    "",
    "what to do",
    `  ${rule.fix}`,
    ...(examples ? [...example(examples.fires, "fires"), ...example(examples.silent, "stays silent")] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function example({ shown, verdict, reported }: RuleExample, does: string): string[] {
  const said = reported.map(({ id, severity }) => `${id} (${severity})`).join(", ");
  return [
    "",
    `${verdict}: the rule ${does}${shown.today ? `, compared on ${shown.today}` : ""}`,
    "  before",
    ...indented(shown.from),
    "  after",
    ...indented(shown.to),
    `  reported: ${said === "" ? "nothing" : said}`,
  ];
}

const indented = (text: string) =>
  dedent(text)
    .split("\n")
    .map((line) => `    ${line}`);

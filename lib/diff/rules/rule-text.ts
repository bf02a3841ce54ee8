import { placeParts } from "@/lib/diff/place";
import type { AnyRule } from "@/lib/diff/any-rule";
import type { SpecFormat } from "@/lib/specs/model";
import { formatName } from "@/lib/specs/format-names";
import { exampleFiles } from "./example-files";
import { type ExampleTexts, type RuleExample, ruleExamples } from "./rule-examples";

/** All about a rule for a terminal: what it is, why, what to do, and an example of either kind. */
export function ruleText(rule: AnyRule): string {
  const { side, area } = placeParts(rule.on);
  const examples = ruleExamples(rule);
  const lines = [
    rule.title,
    `${rule.id} · ${rule.severity} · ${side === "none" ? area : `${side} ${area}`}${"format" in rule ? ` · ${formatName(rule.format)}` : ""}`,
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

function example({ verdict, reported, today, format, from, to }: RuleExample, does: string): string[] {
  const said = reported.map(({ id, severity }) => `${id} (${severity})`).join(", ");
  return [
    "",
    `${verdict}: the rule ${does}${today ? `, compared on ${today}` : ""}`,
    "  before",
    ...indented(from, format),
    "  after",
    ...indented(to, format),
    `  reported: ${said === "" ? "nothing" : said}`,
  ];
}

function indented(texts: ExampleTexts, format: SpecFormat): string[] {
  return exampleFiles(texts, format).flatMap(({ name, text }) => [
    ...(name === undefined ? [] : [`    ${name}:`]),
    ...text.split("\n").map((line) => `    ${line}`),
  ]);
}

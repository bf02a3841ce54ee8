import type { Rule, RuleCase } from "@/lib/diff/rule";
import { placeParts } from "@/lib/diff/place";
import { dedent } from "./case-document";
import { RULE_CASES } from "./case-index";

const SIDES: Record<string, string> = {
  request: "messages that callers send",
  response: "messages that callers receive",
  none: "no message",
};

/** The documentation page of a rule, made from its metadata and its cases. */
export function ruleMarkdown(rule: Rule): string {
  const { side, area } = placeParts(rule.on);
  const cases = RULE_CASES.find((entry) => entry.rule === rule.id)?.cases ?? [];
  const bad = cases.find((one) => one.expected.length > 0);
  const good = cases.find((one) => one.expected.length === 0);
  return [
    "<!-- Generated from the rule and its cases; edit those. -->",
    `# ${rule.title}`,
    "",
    `\`${rule.id}\` · **${rule.severity}** · concerns ${SIDES[side] ?? side} · place \`${rule.on}\` (${area})`,
    "",
    "## Why",
    "",
    rule.why,
    "",
    "## What to do",
    "",
    rule.fix,
    ...(bad ? example("The rule fires", bad) : []),
    ...(good ? example("The rule stays silent", good) : []),
    "",
  ].join("\n");
}

function example(heading: string, one: RuleCase): string[] {
  const day = one.today ? ` On ${one.today}:` : "";
  return [
    "",
    `## ${heading}`,
    "",
    `${frameWords(one)}${day}`,
    "",
    "Before:",
    "",
    ...fenced(one.from),
    "",
    "After:",
    "",
    ...fenced(one.to),
  ];
}

function frameWords({ frame, name }: RuleCase): string {
  const words: Record<RuleCase["frame"], string> = {
    "request-schema": "The schema of a request body",
    "response-schema": "The schema of a response body",
    operation: "An operation",
    webhook: "A webhook's operation",
    document: "A document",
  };
  return name.startsWith("stays silent ") ? `${words[frame]}; the rule ${name}.` : `${words[frame]}.`;
}

function fenced(text: string): string[] {
  return ["```yaml", dedent(text), "```"];
}

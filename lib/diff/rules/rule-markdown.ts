import { placeParts } from "@/lib/diff/place";
import type { Rule, RuleCase } from "@/lib/diff/rule";
import { dedent } from "./case-document";
import { type RuleExample, ruleExamples } from "./rule-examples";

const SIDES: Record<string, string> = {
  request: "messages that callers send",
  response: "messages that callers receive",
  none: "no message",
};

/** The documentation page of a rule, made from its metadata and its cases. */
export function ruleMarkdown(rule: Rule): string {
  const { side, area } = placeParts(rule.on);
  const examples = ruleExamples(rule);
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
    ...(examples ? [...example(examples.fires, "fires"), ...example(examples.silent, "stays silent")] : []),
    ...override(rule),
    "",
  ].join("\n");
}

function example({ shown, verdict, reported }: RuleExample, does: string): string[] {
  const day = shown.today ? `, compared on ${shown.today}` : "";
  return [
    "",
    `## ${verdict === "bad" ? "Bad" : "Good"}: the rule ${does}`,
    "",
    `${frameWords(shown)}${day}. ${reportedWords(reported)}`,
    "",
    "Before:",
    "",
    ...fenced(shown.from),
    "",
    "After:",
    "",
    ...fenced(shown.to),
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
  return name.startsWith("stays silent ") ? `${words[frame]}; the rule ${name}` : words[frame];
}

function reportedWords(reported: RuleExample["reported"]): string {
  if (reported.length === 0) return "Nothing is reported.";
  return `Reported: ${reported.map(({ id, severity }) => `\`${id}\` (${severity})`).join(", ")}.`;
}

function override({ id, severity }: Rule): string[] {
  const other = severity === "breaking" ? "dangerous" : severity === "dangerous" ? "non-breaking" : "ignore";
  return [
    "",
    "## Give it another severity",
    "",
    "In the file of `concordat diff --policy FILE`:",
    "",
    ...fenced(`severities:\n  ${id}: ${other}`),
  ];
}

function fenced(text: string): string[] {
  return ["```yaml", dedent(text), "```"];
}

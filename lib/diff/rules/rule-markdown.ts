import type { AnyRule } from "@/lib/diff/any-rule";
import { placeParts } from "@/lib/diff/place";
import type { CaseFrame } from "@/lib/diff/rule";
import { formatName } from "@/lib/specs/format-names";
import { fencedFiles } from "./example-files";
import { type RuleExample, ruleExamples } from "./rule-examples";

const SIDES: Record<string, string> = {
  request: "messages that callers send",
  response: "messages that callers receive",
  none: "no message",
};

/** The documentation page of a rule, made from its metadata and its cases. */
export function ruleMarkdown(rule: AnyRule): string {
  const { side, area } = placeParts(rule.on);
  const examples = ruleExamples(rule);
  return [
    "<!-- Generated from the rule and its cases; edit those. -->",
    `# ${rule.title}`,
    "",
    `\`${rule.id}\` · **${rule.severity}** · ${"format" in rule ? `${formatName(rule.format)} · ` : "across" in rule ? "between languages · " : ""}concerns ${SIDES[side] ?? side} · place \`${rule.on}\` (${area})`,
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

function example(shown: RuleExample, does: string): string[] {
  const { verdict, reported, format } = shown;
  const day = shown.today ? `, compared on ${shown.today}` : "";
  return [
    "",
    `## ${verdict === "bad" ? "Bad" : "Good"}: the rule ${does}`,
    "",
    `${frameWords(shown)}${day}. ${reportedWords(reported)}`,
    "",
    "Before:",
    "",
    ...fencedFiles(shown.from, format),
    "",
    "After:",
    "",
    ...fencedFiles(shown.to, shown.toFormat ?? format),
  ];
}

function frameWords({ frame, name, format, toFormat }: RuleExample): string {
  if (toFormat !== undefined && toFormat !== format) return `${formatName(format)} to ${formatName(toFormat)}: ${name}`;
  if (frame === undefined) return `${formatName(format)}: ${name}`;
  const words: Record<CaseFrame, string> = {
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

function override({ id, severity }: AnyRule): string[] {
  const other = severity === "breaking" ? "dangerous" : severity === "dangerous" ? "non-breaking" : "ignore";
  return [
    "",
    "## Give it another severity",
    "",
    "In the file of `concordat diff --policy FILE`:",
    "",
    "```yaml",
    `severities:\n  ${id}: ${other}`,
    "```",
  ];
}

import { type Command, Option } from "commander";
import { CliError } from "@/lib/cli/cli-error";
import { table } from "@/lib/cli/output/table";
import { writeReport } from "@/lib/cli/output/write-report";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import { functionList, lintRuleList, lintThing } from "@/lib/cli/output/lint-rule-lists";
import { SEVERITIES, type Severity } from "@/lib/diff/model";
import { nearestRule } from "@/lib/diff/nearest-rule";
import type { AnyRule } from "@/lib/diff/any-rule";
import { findRule, type RuleEntry, ruleCatalogue } from "@/lib/diff/rules/catalogue";
import { type RuleExample, ruleExamples } from "@/lib/diff/rules/rule-examples";
import { ruleMarkdown } from "@/lib/diff/rules/rule-markdown";
import { ruleText } from "@/lib/diff/rules/rule-text";
import { SPEC_FORMATS, type SpecFormat } from "@/lib/specs/model";

const FORMATS = ["text", "json", "markdown"] as const;
const KINDS = ["changes", "lint", "functions"] as const;
const SIDES = ["request", "response", "none"] as const;

interface RulesOptions {
  format: (typeof FORMATS)[number];
  kind: (typeof KINDS)[number];
  severity?: Severity;
  side?: (typeof SIDES)[number];
  language?: SpecFormat;
  search?: string;
  output?: string;
}

/** `concordat rules [ID]`. */
export function addRules(program: Command, world: CliWorld, finish: (code: ExitCode) => void): void {
  program
    .command("rules")
    .description("The rules by which changes are judged and definitions linted, or all about one of them.")
    .argument("[id]", "of one rule: why it is there, what to do, a bad and a good example")
    .addOption(
      new Option("--kind <kind>", "rules of changes, of lint, or the functions that rulesets may use")
        .choices(KINDS)
        .default("changes"),
    )
    .addOption(
      new Option("--language <format>", "only rules that hold in this contract language").choices(SPEC_FORMATS),
    )
    .addOption(new Option("--severity <severity>", "only these").choices(SEVERITIES))
    .addOption(new Option("--side <side>", "only what concerns these messages, or none").choices(SIDES))
    .option("--search <text>", "only those that have these words in their id, title, reason or advice")
    .addOption(new Option("--format <format>", "of the answer").choices(FORMATS).default("text"))
    .option("--output <file>", "write the answer there")
    .action((id: string | undefined, options: RulesOptions) => {
      writeReport(id === undefined ? listOf(options) : one(id, options.format), options.output, world);
      finish(EXIT.fine);
    });
}

function listOf(options: RulesOptions): string {
  if (options.kind === "changes") return list(options);
  if (options.severity !== undefined || options.side !== undefined)
    throw new CliError("--severity and --side are for rules of changes.");
  return options.kind === "lint" ? lintRuleList(options) : functionList(options);
}

function list(options: RulesOptions): string {
  const found = ruleCatalogue().filter((entry) => isWanted(entry, options));
  switch (options.format) {
    case "json":
      return JSON.stringify(found, null, 2);
    case "markdown":
      return ["| Rule | Severity | Side | What |", "| --- | --- | --- | --- |", ...found.map(row)].join("\n");
    case "text": {
      const rows = found.map(({ id, severity, side, title }) => [id, severity, side, title]);
      return `${table([["rule", "severity", "side", "what"], ...rows])}${found.length} rules\n`;
    }
  }
}

const row = ({ id, severity, side, title }: RuleEntry) => `| \`${id}\` | ${severity} | ${side} | ${title} |`;

function isWanted(entry: RuleEntry, { severity, side, language, search = "" }: RulesOptions): boolean {
  if (language !== undefined && !entry.formats.includes(language)) return false;
  if (severity !== undefined && entry.severity !== severity) return false;
  if (side !== undefined && entry.side !== side) return false;
  const text = [entry.id, entry.title, entry.why, entry.fix].join(" ").toLowerCase();
  const words = search.toLowerCase().split(/\s+/);
  return words.every((word) => text.includes(word));
}

function one(id: string, format: RulesOptions["format"]): string {
  const rule = findRule(id);
  if (!rule) {
    const linted = lintThing(id, format);
    if (linted !== undefined) return linted;
    const nearest = nearestRule(id);
    throw new CliError(
      `there is no rule "${id}".${nearest ? ` Did you mean "${nearest}"?` : ""}`,
      "concordat rules lists them all; --search TEXT finds some.",
    );
  }
  if (format === "markdown") return ruleMarkdown(rule);
  return format === "json" ? JSON.stringify(asData(rule), null, 2) : ruleText(rule);
}

function asData(rule: AnyRule) {
  const entry = ruleCatalogue().find(({ id }) => id === rule.id);
  const examples = ruleExamples(rule);
  const example = ({ name, verdict, format, toFormat, frame, from, to, today, reported }: RuleExample) => {
    return { name, verdict, format, toFormat, frame, from, to, today, reported };
  };
  return { ...entry, examples: examples && [example(examples.fires), example(examples.silent)] };
}

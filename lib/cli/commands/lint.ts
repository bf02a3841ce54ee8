import path from "node:path";
import { type Command, Option } from "commander";
import { CliError } from "@/lib/cli/cli-error";
import { REPORT_FORMATS, type ReportFormat, writeReport } from "@/lib/cli/output/write-report";
import { readFileBytes } from "@/lib/cli/sources/collect-files";
import { parseDefinition } from "@/lib/cli/sources/parse-definition";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import { inOrder, lintSpec } from "@/lib/lint/lint-spec";
import { lintHtmlReport } from "@/lib/lint/report/html";
import { lintJsonReport } from "@/lib/lint/report/json";
import { lintJunitReport } from "@/lib/lint/report/junit";
import { lintMarkdownReport } from "@/lib/lint/report/markdown";
import { type FileFindings, isFailing, type ReportOptions } from "@/lib/lint/report/report-input";
import { lintSarifReport } from "@/lib/lint/report/sarif";
import { lintTextReport } from "@/lib/lint/report/text";
import { DEFAULT_RULESET, readRuleset, type Ruleset } from "@/lib/lint/ruleset";
import { version } from "@/package.json";

const FAIL_ON = ["error", "warning", "none"] as const;
type FailOn = (typeof FAIL_ON)[number];

interface LintOptions {
  format: ReportFormat;
  failOn: FailOn;
  ruleset?: string;
  output?: string;
}

/** `concordat lint FILE…`. */
export function addLint(program: Command, world: CliWorld, finish: (code: ExitCode) => void): void {
  program
    .command("lint")
    .description("What is wrong with definitions, by the default ruleset or another. Files need no server.")
    .argument("<file...>", "files, folders, addresses, or api@version of the registry")
    .option("--ruleset <file>", "which rules, and how much each weighs")
    .addOption(new Option("--format <format>", "of the report").choices(REPORT_FORMATS).default("text"))
    .addOption(
      new Option("--fail-on <severity>", "exit 1 where there is such a finding, or a worse one")
        .choices(FAIL_ON)
        .default("error"),
    )
    .option("--output <file>", "write the report there")
    .action(async (files: string[], options: LintOptions) => finish(await lint(files, options, world)));
}

const REPORTS: Record<ReportFormat, (groups: readonly FileFindings[], options: ReportOptions) => string> = {
  text: lintTextReport,
  json: lintJsonReport,
  markdown: lintMarkdownReport,
  html: lintHtmlReport,
  sarif: lintSarifReport,
  junit: lintJunitReport,
};

async function lint(files: readonly string[], options: LintOptions, world: CliWorld): Promise<ExitCode> {
  const { failOn, format, output } = options;
  const ruleset = options.ruleset ? rulesetOf(options.ruleset, world) : DEFAULT_RULESET;
  const groups: FileFindings[] = [];
  for (const file of files) groups.push(await findingsOf(file, ruleset, world));
  writeReport(REPORTS[format](groups, { failOn, ruleset: ruleset.name, toolVersion: version }), output, world);
  const mustFail = groups.some(({ findings }) => findings.some((finding) => isFailing(finding, failOn)));
  return mustFail ? EXIT.found : EXIT.fine;
}

async function findingsOf(file: string, ruleset: Ruleset, world: CliWorld): Promise<FileFindings> {
  const { parsed, shown, relate } = await parseDefinition(file, world);
  const findings = [...parsed.findings, ...lintSpec(parsed, ruleset)].sort(inOrder);
  return { file: shown, findings: findings.map(relate) };
}

function rulesetOf(file: string, world: CliWorld): Ruleset {
  const text = new TextDecoder().decode(readFileBytes(path.resolve(world.cwd, file)));
  const parsed = readRuleset(text, file);
  if (parsed.ok) return parsed.ruleset;
  const lines = parsed.problems.map(({ message, pointer, line, column }) => {
    return `${file}:${line ?? 1}:${column ?? 1}: ${pointer ? `${pointer}: ` : ""}${message}`;
  });
  throw new CliError(`the ruleset cannot be used:\n  ${lines.join("\n  ")}`);
}

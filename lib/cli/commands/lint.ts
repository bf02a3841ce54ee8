import { type Command, Option } from "commander";
import { REPORT_FORMATS, type ReportFormat, writeReport } from "@/lib/cli/output/write-report";
import { parseDefinition } from "@/lib/cli/sources/parse-definition";
import { readRulesetFile } from "@/lib/cli/sources/read-ruleset-file";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import { inOrder } from "@/lib/lint/lint-spec";
import { lintHtmlReport } from "@/lib/lint/report/html";
import { lintJsonReport } from "@/lib/lint/report/json";
import { lintJunitReport } from "@/lib/lint/report/junit";
import { lintMarkdownReport } from "@/lib/lint/report/markdown";
import { type FileFindings, isFailing, type ReportOptions } from "@/lib/lint/report/report-input";
import { lintSarifReport } from "@/lib/lint/report/sarif";
import { lintTextReport } from "@/lib/lint/report/text";
import { lintWith } from "@/lib/lint/spectral/lint-with";
import type { CompiledRuleset } from "@/lib/lint/spectral/model";
import { version } from "@/package.json";

const DEFAULT = "concordat:recommended";
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
    .option("--ruleset <file>", "a ruleset in Spectral's form, or concordat:recommended, strict or deprecation")
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
  const ruleset = readRulesetFile(options.ruleset ?? DEFAULT, world);
  const groups: FileFindings[] = [];
  for (const file of files) groups.push(await findingsOf(file, ruleset, world));
  writeReport(REPORTS[format](groups, { failOn, ruleset: ruleset.name, toolVersion: version }), output, world);
  const mustFail = groups.some(({ findings }) => findings.some((finding) => isFailing(finding, failOn)));
  return mustFail ? EXIT.found : EXIT.fine;
}

async function findingsOf(file: string, ruleset: CompiledRuleset, world: CliWorld): Promise<FileFindings> {
  const { parsed, shown, relate } = await parseDefinition(file, world);
  const { findings: found, silent } = lintWith(parsed, ruleset);
  const findings = [...parsed.findings, ...found].sort(inOrder);
  return { file: shown, findings: findings.map(relate), silent };
}

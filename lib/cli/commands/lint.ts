import path from "node:path";
import { type Command, Option } from "commander";
import { CliError } from "@/lib/cli/cli-error";
import { REPORT_FORMATS, type ReportFormat, writeReport } from "@/lib/cli/output/write-report";
import { readFileBytes } from "@/lib/cli/sources/collect-files";
import { readDefinition } from "@/lib/cli/sources/read-definition";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import { inOrder, lintSpec } from "@/lib/lint/lint-spec";
import { DEFAULT_RULESET, readRuleset, type Ruleset } from "@/lib/lint/ruleset";
import type { Finding } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";

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

async function lint(files: readonly string[], options: LintOptions, world: CliWorld): Promise<ExitCode> {
  const ruleset = options.ruleset ? rulesetOf(options.ruleset, world) : DEFAULT_RULESET;
  const findings: Finding[] = [];
  for (const file of files) {
    const parsed = parseSpec(await readDefinition(file, world));
    const found = [...parsed.findings, ...lintSpec(parsed, ruleset)].sort(inOrder);
    findings.push(...found);
  }
  writeReport(JSON.stringify(findings, null, 2), options.output, world);
  return mustFail(findings, options.failOn) ? EXIT.found : EXIT.fine;
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

function mustFail(findings: readonly Finding[], failOn: FailOn): boolean {
  if (failOn === "none") return false;
  return findings.some(({ severity }) => severity === "error" || (failOn === "warning" && severity === "warning"));
}

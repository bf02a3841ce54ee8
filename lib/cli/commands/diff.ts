import { type Command, Option } from "commander";
import { REPORT_FORMATS, type ReportFormat, writeReport } from "@/lib/cli/output/write-report";
import { parseDefinition } from "@/lib/cli/sources/parse-definition";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import { compareSpecs } from "@/lib/diff/compare-specs";
import type { Diff } from "@/lib/diff/model";
import { reportHtml } from "@/lib/diff/report/html";
import { reportJson } from "@/lib/diff/report/json";
import { reportJunit } from "@/lib/diff/report/junit";
import { reportMarkdown } from "@/lib/diff/report/markdown";
import { reportSarif } from "@/lib/diff/report/sarif";
import { reportText } from "@/lib/diff/report/text";
import { version } from "@/package.json";

const FAIL_ON = ["breaking", "dangerous", "none"] as const;
type FailOn = (typeof FAIL_ON)[number];

interface DiffOptions {
  format: ReportFormat;
  failOn: FailOn;
  output?: string;
}

/** `concordat diff BASE REVISION`. */
export function addDiff(program: Command, world: CliWorld, finish: (code: ExitCode) => void): void {
  program
    .command("diff")
    .description("What changed between two definitions, and whom it breaks. Files need no server.")
    .argument("<base>", "a file, folder, address, or api@version of the registry")
    .argument("<revision>", "what is to replace it, named likewise")
    .addOption(new Option("--format <format>", "of the report").choices(REPORT_FORMATS).default("text"))
    .addOption(
      new Option("--fail-on <severity>", "exit 1 where there is such a change, or a worse one")
        .choices(FAIL_ON)
        .default("breaking"),
    )
    .option("--output <file>", "write the report there")
    .action(async (base: string, revision: string, options: DiffOptions) =>
      finish(await diff(base, revision, options, world)),
    );
}

interface Context {
  failOn: FailOn;
  fromFile: string;
  toFile: string;
  colour: boolean;
}

const REPORTS: Record<ReportFormat, (diff: Diff, context: Context) => string> = {
  text: reportText,
  json: reportJson,
  markdown: (diff) => reportMarkdown(diff),
  html: reportHtml,
  sarif: (diff, { fromFile, toFile }) => reportSarif(diff, { fromFile, toFile, toolVersion: version }),
  junit: reportJunit,
};

async function diff(base: string, revision: string, options: DiffOptions, world: CliWorld): Promise<ExitCode> {
  const [before, after] = [await parseDefinition(base, world), await parseDefinition(revision, world)];
  const today = world.now().toISOString().slice(0, 10);
  const found = compareSpecs(before.parsed, after.parsed, { today });
  const colour = world.isTerminal && options.output === undefined;
  const context = { failOn: options.failOn, fromFile: before.shown, toFile: after.shown, colour };
  writeReport(REPORTS[options.format](found, context), options.output, world);
  return mustFail(found, options.failOn) ? EXIT.found : EXIT.fine;
}

function mustFail({ summary }: Diff, failOn: FailOn): boolean {
  if (failOn === "none") return false;
  return summary.breaking > 0 || (failOn === "dangerous" && summary.dangerous > 0);
}

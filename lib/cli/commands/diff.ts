import { type Command, Option } from "commander";
import { REPORT_FORMATS, type ReportFormat, writeReport } from "@/lib/cli/output/write-report";
import { parseDefinition } from "@/lib/cli/sources/parse-definition";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import { compareSpecs } from "@/lib/diff/compare-specs";
import type { Diff } from "@/lib/diff/model";

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

async function diff(base: string, revision: string, options: DiffOptions, world: CliWorld): Promise<ExitCode> {
  const [before, after] = [await parseDefinition(base, world), await parseDefinition(revision, world)];
  const today = world.now().toISOString().slice(0, 10);
  const found = compareSpecs(before.parsed, after.parsed, { today });
  writeReport(JSON.stringify(found, null, 2), options.output, world);
  return mustFail(found, options.failOn) ? EXIT.found : EXIT.fine;
}

function mustFail({ summary }: Diff, failOn: FailOn): boolean {
  if (failOn === "none") return false;
  return summary.breaking > 0 || (failOn === "dangerous" && summary.dangerous > 0);
}

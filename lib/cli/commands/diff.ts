import { type Command, Option } from "commander";
import { comparePair } from "@/lib/cli/comparing/compare-pair";
import { type DefinitionPair, definitionPairs } from "@/lib/cli/comparing/definition-pairs";
import { loadPolicy } from "@/lib/cli/comparing/load-policy";
import { readChangeUsage, withUsage } from "@/lib/cli/comparing/change-usage";
import { missingParts } from "@/lib/cli/comparing/missing-parts";
import { REPORT_FORMATS, type ReportFormat, writeReport } from "@/lib/cli/output/write-report";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import type { DiffSummary } from "@/lib/diff/model";
import { type Comparison, totalOf } from "@/lib/diff/report/compared";
import { reportHtml } from "@/lib/diff/report/html";
import { reportJson } from "@/lib/diff/report/json";
import { reportJunit } from "@/lib/diff/report/junit";
import { reportMarkdown } from "@/lib/diff/report/markdown";
import { reportSarif } from "@/lib/diff/report/sarif";
import { reportText } from "@/lib/diff/report/text";
import { applySeverityPolicy } from "@/lib/diff/severity-policy";
import { version } from "@/package.json";

const FAIL_ON = ["breaking", "dangerous", "none"] as const;
type FailOn = (typeof FAIL_ON)[number];

interface DiffOptions {
  format: ReportFormat;
  failOn: FailOn;
  policy?: string;
  output?: string;
  key?: string;
  verbose?: true;
  usage?: true;
}

/** `concordat diff BASE REVISION`. */
export function addDiff(program: Command, world: CliWorld, finish: (code: ExitCode) => void): void {
  program
    .command("diff")
    .description("What changed between two definitions, and whom it breaks. Files need no server.")
    .argument(
      "<base>",
      "a file, folder, git:REVISION:PATH, address, - (standard input), or api@version of the registry",
    )
    .argument("<revision>", "what is to replace it, named likewise")
    .addOption(new Option("--format <format>", "of the report").choices(REPORT_FORMATS).default("text"))
    .addOption(
      new Option("--fail-on <severity>", "exit 1 where there is such a change, or a worse one")
        .choices(FAIL_ON)
        .default("breaking"),
    )
    .option("--policy <file>", "severities that rules have here in place of their own")
    .option("--output <file>", "write the report there")
    .option("--key <key>", "tells the Markdown comments on one pull request apart; the revision unless given")
    .option("--verbose", "in text, whole witnesses with their curl commands, and values before and after")
    .option("--usage", "who calls what breaks, of two versions of one API in the registry; in text and JSON")
    .action(async (base: string, revision: string, options: DiffOptions) =>
      finish(await diff(base, revision, options, world)),
    );
}

type Context = DiffOptions & { colour: boolean; revision: string };

const REPORTS: Record<ReportFormat, (comparison: Comparison, context: Context) => string> = {
  text: (comparison, { colour, verbose }) => reportText(comparison, { colour, verbose: verbose ?? false }),
  json: reportJson,
  markdown: (comparison, { key, revision }) => reportMarkdown(comparison, { key: key ?? revision }),
  html: reportHtml,
  sarif: (comparison) => reportSarif(comparison, { toolVersion: version }),
  junit: (comparison, { failOn }) => reportJunit(comparison, { failOn }),
};

async function diff(base: string, revision: string, options: DiffOptions, world: CliWorld): Promise<ExitCode> {
  const usage = options.usage ? await readChangeUsage(base, revision, options.format, world) : null;
  const policy = options.policy === undefined ? undefined : loadPolicy(options.policy, world);
  const pairs = await definitionPairs(base, revision, world);
  const today = world.now().toISOString().slice(0, 10);
  const comparison = pairs.map((pair) => {
    const compared = comparePair(pair, today);
    return policy ? { ...compared, diff: applySeverityPolicy(compared.diff, policy) } : compared;
  });
  const colour = world.isTerminal && options.output === undefined;
  const report = REPORTS[options.format](comparison, { ...options, colour, revision });
  writeReport(usage ? withUsage(report, usage, options.format) : report, options.output, world);
  const code = mustFail(totalOf(comparison), options.failOn) ? EXIT.found : EXIT.fine;
  return sayMissing(pairs, world) && code === EXIT.fine ? EXIT.failed : code;
}

function mustFail(summary: DiffSummary, failOn: FailOn): boolean {
  if (failOn === "none") return false;
  return summary.breaking > 0 || (failOn === "dangerous" && summary.dangerous > 0);
}

/** Says what could not be compared; true where there is something: then nobody may take it that nothing breaks. */
function sayMissing(pairs: readonly DefinitionPair[], world: CliWorld): boolean {
  const missing = pairs.flatMap(({ from, to }) => [from, to].flatMap((side) => (side ? missingParts(side) : [])));
  if (missing.length === 0) return false;
  const shown = missing.slice(0, 20).map((line) => `  ${line}\n`);
  const more = missing.length > shown.length ? `  … and ${missing.length - shown.length} more\n` : "";
  world.err(`concordat: not everything could be compared:\n${shown.join("")}${more}`);
  world.err("  Put the missing files there, or name a definition that is complete.\n");
  return true;
}

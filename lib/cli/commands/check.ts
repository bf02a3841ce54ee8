import { type Command, Option } from "commander";
import { type Checked, type FailOn, gatesAnswer, verdictOf } from "@/lib/cli/checking/checked";
import { reportJson, reportJunit, reportSarif } from "@/lib/cli/checking/report-machines";
import { reportMarkdown } from "@/lib/cli/checking/report-markdown";
import { reportText } from "@/lib/cli/checking/report-text";
import { writeReport } from "@/lib/cli/output/write-report";
import { type RegistryClient, requireRegistry } from "@/lib/cli/registry/client";
import { RegistryProblem } from "@/lib/cli/registry/problem";
import { definitionBody } from "@/lib/cli/registry/publish-version";
import { readForSending } from "@/lib/cli/sources/read-for-sending";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import type { SourceSet } from "@/lib/specs/model";
import { version as toolVersion } from "@/package.json";

const FORMATS = ["text", "json", "markdown", "junit", "sarif"] as const;
type Format = (typeof FORMATS)[number];
const FAIL_ON = ["block", "warn", "none"] as const satisfies readonly FailOn[];

interface CheckOptions {
  api: string;
  version?: string;
  root?: string;
  format: Format;
  failOn: FailOn;
  output?: string;
  key?: string;
}

/** `concordat check FILE --api SLUG`. */
export function addCheck(program: Command, world: CliWorld, finish: (code: ExitCode) => void): void {
  program
    .command("check")
    .description("The gates that a definition would meet in the registry. Publishes and stores nothing.")
    .argument("<file>", "the definition: a file (with the files it refers to) or a folder")
    .requiredOption("--api <slug>", "the API")
    .option("--version <version>", "the version; the document's own where it is left out")
    .option("--root <folder>", "send referenced files from below this folder only (the working folder)")
    .addOption(new Option("--format <format>", "of the report").choices(FORMATS).default("text"))
    .addOption(
      new Option("--fail-on <standing>", "exit 1 where a gate blocks, or also where it only warns")
        .choices(FAIL_ON)
        .default("block"),
    )
    .option("--output <file>", "write the report there")
    .option("--key <key>", "tells the Markdown comments on one pull request apart; the API unless given")
    .action(async (file: string, options: CheckOptions) => finish(await check(file, options, world)));
}

async function check(file: string, options: CheckOptions, world: CliWorld): Promise<ExitCode> {
  const client = requireRegistry(world, true);
  const source = readForSending(file, options.root, world);
  const checked = await judge(client, file, source, options);
  writeReport(reportOf(checked, options, client), options.output, world);
  const verdict = verdictOf(checked, options.failOn);
  if (verdict === "broken") world.err("concordat: a gate could not be checked; that is no success.\n");
  return verdict === "failed" ? EXIT.found : verdict === "broken" ? EXIT.failed : EXIT.fine;
}

function reportOf(checked: Checked, { format, key, api }: CheckOptions, { baseUrl }: RegistryClient): string {
  switch (format) {
    case "text":
      return reportText(checked);
    case "json":
      return reportJson(checked);
    case "markdown":
      return reportMarkdown(checked, { key: key ?? api, baseUrl });
    case "junit":
      return reportJunit(checked);
    case "sarif":
      return reportSarif(checked, toolVersion);
  }
}

async function judge(
  client: RegistryClient,
  file: string,
  source: SourceSet,
  { api, version }: CheckOptions,
): Promise<Checked> {
  const { body, headers } = definitionBody(source, undefined);
  const path = `/apis/${encodeURIComponent(api)}/gates`;
  try {
    const answer = await client.json(path, gatesAnswer, { method: "POST", query: { version }, headers, body });
    return { kind: "judged", file, answer };
  } catch (error) {
    // The registry understood, and would not take it: that is what the check found.
    if (!(error instanceof RegistryProblem) || ![409, 413, 422].includes(error.status)) throw error;
    const { code, detail, title, fix, violations } = error.body;
    // One file travels without its name.
    const isAlone = source.files.length === 1;
    const named = (given: string | undefined) => (isAlone ? file : given);
    const places = violations.map(({ file: where, line, column, message }) => {
      return { file: named(where), line, column, message };
    });
    return { kind: "refused", file, api, refusal: { code, message: detail || title, fix, places } };
  }
}

import { type Command, Option } from "commander";
import { CliError } from "@/lib/cli/cli-error";
import { planJson, planText } from "@/lib/cli/importing/plan-report";
import type { ReadSource } from "@/lib/cli/importing/plan";
import { readSource } from "@/lib/cli/importing/read-source";
import { runImport } from "@/lib/cli/importing/run-import";
import { summaryJson, summaryText } from "@/lib/cli/importing/summary";
import { counted } from "@/lib/cli/output/table";
import { requireRegistry } from "@/lib/cli/registry/client";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import { teamNamed } from "@/lib/imports/model/names";

interface ImportOptions {
  team?: string;
  api?: string[];
  tags?: string;
  dryRun?: boolean;
  format: "text" | "json";
}

/** `concordat import SOURCE`. */
export function addImport(program: Command, world: CliWorld, finish: (code: ExitCode) => void): void {
  program
    .command("import")
    .description("Publish every version in a folder, an archive or a catalogue. Goes on where an earlier run stopped.")
    .argument(
      "<source>",
      "a folder (with a manifest.json, a Backstage catalogue, or laid out as api/version/file), a zip archive, or an address",
    )
    .option("--team <slug>", "who owns the APIs that have to be made; else the team that the source names")
    .option("--api <slug...>", "only these APIs")
    .option("--tags <pattern>", "of a Git checkout: the definitions at each tag that fits, as versions")
    .option("--dry-run", "only say what would be published; needs no registry")
    .addOption(new Option("--format <format>", "of the summary").choices(["text", "json"]).default("text"))
    .action(async (source: string, options: ImportOptions) => finish(await importSource(source, options, world)));
}

async function importSource(source: string, options: ImportOptions, world: CliWorld): Promise<ExitCode> {
  const client = options.dryRun ? undefined : requireRegistry(world, true);
  const read = await planFor(source, options, world);
  const versions = read.apis.reduce((sum, api) => sum + api.versions.length, 0);
  if (!client) {
    world.out(options.format === "json" ? planJson(read) : planText(read));
    return EXIT.fine;
  }
  world.err(`${counted(versions, "version")} of ${counted(read.apis.length, "API")} to look at\n`);
  const imported = await runImport(read.apis, client, world);
  world.out(options.format === "json" ? summaryJson(imported) : summaryText(imported));
  return imported.some(({ outcome }) => outcome.kind === "refused") ? EXIT.found : EXIT.fine;
}

async function planFor(source: string, options: ImportOptions, world: CliWorld): Promise<ReadSource> {
  const team = teamNamed(options.team) ?? undefined;
  const read = await readSource(source, world.cwd, { ...(team ? { team } : {}), tags: options.tags });
  const apis = options.api ? read.apis.filter((api) => options.api?.includes(api.slug)) : read.apis;
  if (apis.length === 0) throw new CliError(`${source} holds no API definition${options.api ? " of that name" : ""}.`);
  return { ...read, apis };
}

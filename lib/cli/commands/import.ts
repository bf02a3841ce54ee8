import fs from "node:fs";
import path from "node:path";
import { type Command, Option } from "commander";
import { CliError } from "@/lib/cli/cli-error";
import { type PlannedApi, slugOf } from "@/lib/cli/importing/plan";
import { readManifest } from "@/lib/cli/importing/read-manifest";
import { readTree } from "@/lib/cli/importing/read-tree";
import { runImport } from "@/lib/cli/importing/run-import";
import { summaryJson, summaryText } from "@/lib/cli/importing/summary";
import { counted } from "@/lib/cli/output/table";
import { requireRegistry } from "@/lib/cli/registry/client";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";

interface ImportOptions {
  team?: string;
  api?: string[];
  format: "text" | "json";
}

/** `concordat import DIRECTORY`. */
export function addImport(program: Command, world: CliWorld, finish: (code: ExitCode) => void): void {
  program
    .command("import")
    .description("Publish every version in a folder. Goes on where an earlier run stopped.")
    .argument("<directory>", "a folder with a manifest.json, or of definitions laid out as api/version/file")
    .option("--team <slug>", "who owns the APIs that have to be made; else the team that the manifest names")
    .option("--api <slug...>", "only these APIs")
    .addOption(new Option("--format <format>", "of the summary").choices(["text", "json"]).default("text"))
    .action(async (directory: string, options: ImportOptions) => finish(await importFolder(directory, options, world)));
}

async function importFolder(directory: string, options: ImportOptions, world: CliWorld): Promise<ExitCode> {
  const client = requireRegistry(world, true);
  const plan = planFor(path.resolve(world.cwd, directory), options);
  const versions = plan.reduce((sum, api) => sum + api.versions.length, 0);
  world.err(`${counted(versions, "version")} of ${counted(plan.length, "API")} to look at\n`);
  const imported = await runImport(plan, client, world);
  world.out(options.format === "json" ? summaryJson(imported) : summaryText(imported));
  return imported.some(({ outcome }) => outcome.kind === "refused") ? EXIT.found : EXIT.fine;
}

function planFor(folder: string, options: ImportOptions): PlannedApi[] {
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CliError(`${folder} is not a folder.`, "Name a folder with a manifest.json, or of definitions.");
  }
  const all = fs.existsSync(path.join(folder, "manifest.json")) ? readManifest(folder) : readTree(folder);
  const plan = options.api ? all.filter((api) => options.api?.includes(api.slug)) : all;
  if (plan.length === 0) throw new CliError(`${folder} holds no API definition${options.api ? " of that name" : ""}.`);
  const given = options.team ? { slug: slugOf(options.team), name: options.team } : undefined;
  const withOwner = plan.map((api) => ({ ...api, team: given ?? api.team }));
  return withOwner;
}

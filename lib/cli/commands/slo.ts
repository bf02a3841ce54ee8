import path from "node:path";
import { type Command, Option } from "commander";
import { table } from "@/lib/cli/output/table";
import { requireRegistry } from "@/lib/cli/registry/client";
import { RegistryProblem } from "@/lib/cli/registry/problem";
import { readFileBytes } from "@/lib/cli/sources/collect-files";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import { shownPart, standingOf } from "@/lib/slos/model/standing";
import { type ImportedDto, importedDto, type SloDto, sloList } from "@/lib/slos/schema/objective";

interface StatusOptions {
  format: "text" | "json";
}

interface ImportOptions extends StatusOptions {
  api: string;
  dryRun?: boolean;
}

/** `concordat slo status API` and `concordat slo import FILE`. */
export function addSlo(program: Command, world: CliWorld, finish: (code: ExitCode) => void): void {
  const slo = program.command("slo").description("What callers may count on (objectives). Needs CONCORDAT_URL.");
  const format = () => new Option("--format <format>", "of the answer").choices(["text", "json"]).default("text");
  slo
    .command("status")
    .description("Say which objectives of an API are met; exit 1 where one is missed.")
    .argument("<api>", "the slug of the API")
    .addOption(format())
    .action(async (api: string, options: StatusOptions) => finish(await status(api, options, world)));
  slo
    .command("import")
    .description("Set the objectives that an OpenSLO file describes. Needs CONCORDAT_TOKEN.")
    .argument("<file>", "OpenSLO v1, YAML or JSON")
    .requiredOption("--api <slug>", "the API that they are about")
    .option("--dry-run", "only say what would happen")
    .addOption(format())
    .action(async (file: string, options: ImportOptions) => finish(await importFile(file, options, world)));
}

const slosOf = (api: string) => `/apis/${encodeURIComponent(api)}/slos`;

async function status(api: string, { format }: StatusOptions, world: CliWorld): Promise<ExitCode> {
  const client = requireRegistry(world, false);
  const answer = await client.json(slosOf(api), sloList);
  world.out(format === "json" ? `${JSON.stringify(answer, null, 2)}\n` : describe(api, answer.items));
  return answer.items.some(({ budget }) => budget.met === false) ? EXIT.found : EXIT.fine;
}

const WORDS = { met: "met", low: "met, little left", missed: "MISSED", unknown: "no calls" } as const;
const percent = (part: number | null) => (part === null ? "-" : `${Number((shownPart(part) * 100).toFixed(3))} %`);

/** The verdict first, then a line for each objective. */
function describe(api: string, slos: readonly SloDto[]): string {
  if (slos.length === 0) return `${api} has no objectives.\n`;
  const judged = slos.filter(({ budget }) => budget.met !== null);
  const met = judged.filter(({ budget }) => budget.met === true).length;
  const unknown = slos.length - judged.length;
  const rest = unknown === 0 ? "" : `; ${unknown} without calls`;
  const rows = slos.map(({ name, target, budget }) => [
    name,
    WORDS[standingOf(budget)],
    `target ${percent(target)}`,
    `reached ${percent(budget.reached)}`,
    budget.left === null ? "" : `budget used ${Math.round((1 - budget.left) * 100)} %`,
  ]);
  return `${api}: ${met} of ${judged.length} met${rest}\n${table(rows)}`;
}

async function importFile(file: string, options: ImportOptions, world: CliWorld): Promise<ExitCode> {
  const client = requireRegistry(world, true);
  const body = new TextDecoder().decode(readFileBytes(path.resolve(world.cwd, file)));
  try {
    const done = await client.json(`${slosOf(options.api)}/import`, importedDto, {
      method: "POST",
      query: { dryRun: options.dryRun ? "true" : undefined },
      headers: { "content-type": "application/yaml", "idempotency-key": crypto.randomUUID() },
      body,
    });
    world.out(options.format === "json" ? `${JSON.stringify(done, null, 2)}\n` : describeImport(done));
  } catch (error) {
    throw error instanceof RegistryProblem ? error.inFile(file) : error;
  }
  return EXIT.fine;
}

function describeImport({ dryRun, created, updated, unchanged, notices }: ImportedDto): string {
  const counts = `${created.length} new, ${updated.length} changed, ${unchanged.length} unchanged`;
  const lines = [
    `${dryRun ? "Would be imported" : "Imported"}: ${counts}`,
    ...created.map((name) => `+ ${name}`),
    ...updated.map((name) => `~ ${name}`),
    ...notices.map((notice) => `note: ${notice}`),
  ];
  return `${lines.join("\n")}\n`;
}

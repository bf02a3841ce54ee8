import path from "node:path";
import { type Command, Option } from "commander";
import { CliError } from "@/lib/cli/cli-error";
import { requireRegistry } from "@/lib/cli/registry/client";
import { RegistryProblem } from "@/lib/cli/registry/problem";
import { readFileBytes } from "@/lib/cli/sources/collect-files";
import { breaking, type BreakingOptions, wholeDays } from "./consumers-breaking";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import { FAIL_ON } from "@/lib/consumers/model/breaking";
import { readManifest } from "@/lib/consumers/model/read-manifest";
import { type AppliedDto, appliedDto } from "@/lib/consumers/schema/apply";

interface ApplyOptions {
  source?: string;
  dryRun?: boolean;
  format: "text" | "json";
}

/** `concordat consumers apply FILE` and `concordat consumers breaking SLUG`. */
export function addConsumers(program: Command, world: CliWorld, finish: (code: ExitCode) => void): void {
  const consumers = program
    .command("consumers")
    .description("Who calls which APIs, and what will break for whom. Needs CONCORDAT_URL.");
  consumers
    .command("breaking")
    .description("Say what will break for a consumer; exit 1 where something does.")
    .argument("<slug>", "the consumer")
    .option("--within <days>", "only what breaks in at most so many days, and what is gone", wholeDays)
    .addOption(
      new Option(
        "--fail-on <what>",
        "what it calls or names; also what it may call; only what is not answered; nothing",
      )
        .choices(FAIL_ON)
        .default("breaking"),
    )
    .addOption(new Option("--format <format>", "of the answer").choices(["text", "json"]).default("text"))
    .action(async (slug: string, options: BreakingOptions) => finish(await breaking(slug, options, world)));
  consumers
    .command("apply")
    .description("Tell the registry what a consumer calls, by its manifest (concordat.yaml, kind Consumer).")
    .argument("<file>", "the manifest")
    .option("--source <name>", "which manifest it is, where a consumer has several, such as its repository")
    .option("--dry-run", "only say what would happen")
    .addOption(new Option("--format <format>", "of the answer").choices(["text", "json"]).default("text"))
    .action(async (file: string, options: ApplyOptions) => finish(await apply(file, options, world)));
}

async function apply(file: string, options: ApplyOptions, world: CliWorld): Promise<ExitCode> {
  const client = requireRegistry(world, true);
  const text = new TextDecoder().decode(readFileBytes(path.resolve(world.cwd, file)));
  const read = readManifest(text, file);
  if (!read.ok) {
    const lines = read.violations.map(({ line, column, pointer, message }) => {
      return `${file}:${line ?? 1}:${column ?? 1}: ${pointer ? `${pointer}: ` : ""}${message}`;
    });
    throw new CliError(`the manifest cannot be used:\n  ${lines.join("\n  ")}`);
  }
  const address = `/consumers/${encodeURIComponent(read.manifest.name)}/manifest`;
  try {
    const applied = await client.json(address, appliedDto, {
      method: "PUT",
      query: { source: options.source, file, dryRun: options.dryRun ? "true" : undefined },
      headers: { "content-type": "application/yaml", "idempotency-key": crypto.randomUUID() },
      body: text,
    });
    world.out(options.format === "json" ? `${JSON.stringify(applied, null, 2)}\n` : describe(applied, client.baseUrl));
  } catch (error) {
    throw error instanceof RegistryProblem ? error.inFile(file) : error;
  }
  return EXIT.fine;
}

/** What came of it, the verdict first; then a line for each relation that is other now. */
function describe(applied: AppliedDto, baseUrl: string): string {
  const { consumer, created, dryRun, added, changed, removed, unchanged } = applied;
  const counts = `${added.length} added, ${changed.length} changed, ${removed.length} removed, ${unchanged.length} unchanged`;
  const made = created ? ", and made" : "";
  const lines = [`${dryRun ? "Would be applied" : "Applied"}${made}: ${consumer.slug} (${counts})`];
  const each = (sign: string, items: AppliedDto["added"]) => {
    for (const { api, version, operations } of items) {
      const what = operations.length > 0 ? `: ${operations.join(", ")}` : "";
      lines.push(`${sign} ${api}${version === null ? "" : `@${version}`}${what}`);
    }
  };
  each("+", added);
  each("~", changed);
  each("-", removed);
  if (!dryRun) lines.push(new URL(consumer.url, baseUrl).href);
  return `${lines.join("\n")}\n`;
}

import fs from "node:fs";
import path from "node:path";
import { type Command, Option } from "commander";
import { CliError, messageOf } from "@/lib/cli/cli-error";
import { counted } from "@/lib/cli/output/table";
import { type PublishAnswer, reviewIdOf } from "@/lib/cli/registry/answers";
import { awaitReview, requestReview } from "@/lib/cli/registry/await-review";
import { type RegistryClient, requireRegistry } from "@/lib/cli/registry/client";
import { ensureApi } from "@/lib/cli/registry/ensure-api";
import { RegistryProblem } from "@/lib/cli/registry/problem";
import { publishVersion } from "@/lib/cli/registry/publish-version";
import { type Collected, collectFiles } from "@/lib/cli/sources/collect-files";
import { collectFolder } from "@/lib/cli/sources/collect-folder";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import type { SourceSet } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { SpecError } from "@/lib/specs/spec-error";

interface PublishOptions {
  api: string;
  version?: string;
  team?: string;
  root?: string;
  wait?: boolean;
  timeout: string;
  dryRun?: boolean;
  format: "text" | "json";
}

/** `concordat publish FILE --api SLUG`. */
export function addPublish(program: Command, world: CliWorld, finish: (code: ExitCode) => void): void {
  program
    .command("publish")
    .description("Publish a definition as a version of an API. Needs CONCORDAT_URL and CONCORDAT_TOKEN.")
    .argument("<file>", "the definition: a file (with the files it refers to) or a folder")
    .requiredOption("--api <slug>", "the API")
    .option("--version <version>", "the version; the document's own where it is left out")
    .option("--team <slug>", "make the API for this team where there is none")
    .option("--root <folder>", "send referenced files from below this folder only (the working folder)")
    .option("--wait", "ask for a review where there is none, and wait until it is decided")
    .option("--timeout <seconds>", "how long to wait", "3600")
    .option("--dry-run", "only say what would happen")
    .addOption(new Option("--format <format>", "of the answer").choices(["text", "json"]).default("text"))
    .action(async (file: string, options: PublishOptions) => finish(await publish(file, options, world)));
}

async function publish(file: string, options: PublishOptions, world: CliWorld): Promise<ExitCode> {
  const client = requireRegistry(world, true);
  const limitSeconds = Number(options.timeout);
  if (!Number.isFinite(limitSeconds) || limitSeconds < 0) throw new CliError("--timeout must be a number of seconds.");
  const source = readForSending(file, options, world);
  try {
    if (options.team && !options.dryRun) {
      const api = { slug: options.api, name: titleOf(source) ?? options.api, team: options.team };
      if (await ensureApi(client, api)) world.err(`made the API ${options.api} for the team ${options.team}\n`);
    }
    const answer = await publishVersion(client, {
      api: options.api,
      version: options.version,
      source,
      dryRun: options.dryRun ?? false,
    });
    const outcome = options.wait && !options.dryRun ? await waitFor(client, answer, world, limitSeconds) : undefined;
    world.out(
      options.format === "json"
        ? `${JSON.stringify({ ...answer, outcome }, null, 2)}\n`
        : describe(answer, options, client),
    );
    if (outcome === undefined) return EXIT.fine;
    if (options.format === "text") world.out(`Review: ${outcome.replaceAll("_", " ")}\n`);
    return outcome === "approved" ? EXIT.fine : EXIT.found;
  } catch (error) {
    if (!isRefusedDefinition(error)) throw error;
    world.err(`${error.explain()}\n`);
    return EXIT.found;
  }
}

/** The registry understood, and does not take this definition: that is a finding, not a failure of the command. */
function isRefusedDefinition(error: unknown): error is RegistryProblem {
  return error instanceof RegistryProblem && (error.status === 422 || error.status === 409 || error.status === 413);
}

function readForSending(file: string, options: PublishOptions, world: CliWorld): SourceSet {
  const place = path.resolve(world.cwd, file);
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat) throw new CliError(`${file} does not exist.`);
  if (stat.isDirectory()) return collectFolder(place);
  const collected: Collected = collectFiles(place, boundaryOf(place, options.root, world));
  for (const left of collected.outside) {
    world.err(`${left} is not sent: it lies outside the folder; --root widens it\n`);
  }
  return { entry: collected.entry, files: collected.files };
}

/** A definition from elsewhere must not make us send files it has no business with. */
function boundaryOf(place: string, root: string | undefined, world: CliWorld): string {
  if (root) return path.resolve(world.cwd, root);
  const isBelow = !path.relative(world.cwd, place).startsWith("..");
  return isBelow ? world.cwd : path.dirname(place);
}

function titleOf(source: SourceSet): string | undefined {
  try {
    return parseSpec(source).model.info.title || undefined;
  } catch (error) {
    if (error instanceof SpecError) return undefined;
    throw new CliError(`the definition cannot be read: ${messageOf(error)}`, undefined, error);
  }
}

async function waitFor(client: RegistryClient, answer: PublishAnswer, world: CliWorld, limit: number): Promise<string> {
  const opened = reviewIdOf(answer);
  if (!opened && answer.state !== "draft") return "approved";
  const id = opened ?? (await requestReview(client, answer.api, answer.version)).id;
  world.err(`waiting for the review ${client.baseUrl}/reviews/${id}\n`);
  return awaitReview(client, id, world, limit);
}

/** What came of it, the verdict first. */
function describe(answer: PublishAnswer, { dryRun }: PublishOptions, { baseUrl }: RegistryClient): string {
  const { error, warning, info, hint } = answer.findings;
  const published = dryRun ? "Would be published" : "Published";
  const lines = [
    `${answer.created ? published : "Already there"}: ${answer.api} ${answer.version} (${answer.state.replaceAll("_", " ")})`,
    `Findings: ${counted(error, "error")}, ${counted(warning, "warning")}, ${info} info, ${counted(hint, "hint")}`,
  ];
  if (answer.changes) {
    const { from, breaking, dangerous, nonBreaking } = answer.changes;
    lines.push(`Changes since ${from}: ${breaking} breaking, ${dangerous} dangerous, ${nonBreaking} non-breaking`);
  }
  if (!dryRun) lines.push(new URL(answer.url, baseUrl).href);
  return `${lines.join("\n")}\n`;
}

import { type Command, Option } from "commander";
import { CliError, messageOf } from "@/lib/cli/cli-error";
import { counted } from "@/lib/cli/output/table";
import { followReview } from "@/lib/cli/publishing/follow-review";
import { type Outcome, OUTCOMES } from "@/lib/cli/publishing/judge-review";
import { apiAnswer, type PublishAnswer } from "@/lib/cli/registry/answers";
import { type RegistryClient, requireRegistry } from "@/lib/cli/registry/client";
import { ensureApi } from "@/lib/cli/registry/ensure-api";
import { RegistryProblem } from "@/lib/cli/registry/problem";
import { publishVersion } from "@/lib/cli/registry/publish-version";
import { readForSending } from "@/lib/cli/sources/read-for-sending";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import type { SourceSet } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { SpecError } from "@/lib/specs/spec-error";

const WHEN_APPROVED = ["publish", "hold"] as const;

interface PublishOptions {
  api: string;
  version?: string;
  team?: string;
  root?: string;
  revise?: boolean;
  commit?: string;
  changelog?: string;
  purpose?: string;
  whenApproved?: (typeof WHEN_APPROVED)[number];
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
    .option("--revise", "push other bytes as the next revision of a version that is a draft or in review")
    .option("--commit <id>", "the commit that the definition is taken from")
    .option("--changelog <text>", "what is new in it")
    .option("--wait", "ask for a review where there is none, and wait until it is decided")
    .option("--purpose <text>", "ask for a review where there is none, and say what for")
    .addOption(
      new Option("--when-approved <what>", "ask for a review; publish by itself, or hold").choices(WHEN_APPROVED),
    )
    .option("--timeout <seconds>", "how long to wait", "3600")
    .option("--dry-run", "only say what would happen")
    .addOption(new Option("--format <format>", "of the answer").choices(["text", "json"]).default("text"))
    .action(async (file: string, options: PublishOptions) => finish(await publish(file, options, world)));
}

async function publish(file: string, options: PublishOptions, world: CliWorld): Promise<ExitCode> {
  const client = requireRegistry(world, true);
  const limitSeconds = Number(options.timeout);
  if (!Number.isFinite(limitSeconds) || limitSeconds < 0) throw new CliError("--timeout must be a number of seconds.");
  const { whenApproved, purpose } = options;
  const isForReview = options.wait === true || (whenApproved ?? purpose) !== undefined;
  const source = readForSending(file, options.root, world);
  try {
    const answer = await send(client, source, options, world);
    const follow = { purpose, whenApproved, limitSeconds, waits: options.wait ?? false };
    const outcome = isForReview && !options.dryRun ? await followReview(client, answer, follow, world) : undefined;
    if (outcome !== undefined && world.isWatched) world.err("\n");
    const state = outcome === "published" && isWaiting(answer) ? "active" : answer.state;
    world.out(written({ ...answer, state }, outcome, options, client));
    return outcome === undefined || OUTCOMES[outcome].succeeds ? EXIT.fine : EXIT.found;
  } catch (error) {
    if (!isRefusedDefinition(error)) throw error;
    world.err(`${error.explain()}\n`);
    return EXIT.found;
  }
}

async function send(
  client: RegistryClient,
  source: SourceSet,
  { api, version, team, revise, commit, changelog, dryRun = false }: PublishOptions,
  world: CliWorld,
): Promise<PublishAnswer> {
  if (team && dryRun && !(await client.find(`/apis/${encodeURIComponent(api)}`, apiAnswer))) {
    throw new CliError(
      `There is no API ${api} yet: without --dry-run it would be made for the team ${team}.`,
      "What a first version would be cannot be tried before. concordat lint says what is wrong with the definition.",
    );
  }
  if (team && !dryRun) {
    const made = await ensureApi(client, { slug: api, name: titleOf(source) ?? api, team });
    if (made) world.err(`made the API ${api} for the team ${team}\n`);
  }
  return publishVersion(client, { api, version, source, dryRun, revise, commit, changelog });
}

const isWaiting = ({ state }: PublishAnswer) => state === "draft" || state === "in_review";

/** The registry understood, and does not take this definition: that is a finding, not a failure of the command. */
function isRefusedDefinition(error: unknown): error is RegistryProblem {
  return error instanceof RegistryProblem && (error.status === 422 || error.status === 409 || error.status === 413);
}

function titleOf(source: SourceSet): string | undefined {
  try {
    return parseSpec(source).model.info.title || undefined;
  } catch (error) {
    if (error instanceof SpecError) return undefined;
    throw new CliError(`the definition cannot be read: ${messageOf(error)}`, undefined, error);
  }
}

function written(
  answer: PublishAnswer,
  outcome: Outcome | undefined,
  options: PublishOptions,
  client: RegistryClient,
): string {
  if (options.format === "json") return `${JSON.stringify({ ...answer, outcome }, null, 2)}\n`;
  const review = outcome === undefined ? "" : `Review: ${OUTCOMES[outcome].says}\n`;
  return `${describe(answer, options, client)}${review}`;
}

/** What came of it, the verdict first. */
function describe(answer: PublishAnswer, { dryRun }: PublishOptions, { baseUrl }: RegistryClient): string {
  const { error, warning, info, hint } = answer.findings;
  const isRevision = answer.revisionNumber > 1;
  const published = dryRun ? "Would be published" : isRevision ? "Pushed" : "Published";
  const which = isRevision ? `, revision ${answer.revisionNumber}` : "";
  const lines = [
    `${answer.created ? published : "Already there"}: ${answer.api} ${answer.version} (${answer.state.replaceAll("_", " ")}${which})`,
    `Findings: ${counted(error, "error")}, ${counted(warning, "warning")}, ${info} info, ${counted(hint, "hint")}`,
  ];
  if (answer.changes) {
    const { from, breaking, dangerous, nonBreaking } = answer.changes;
    lines.push(`Changes since ${from}: ${breaking} breaking, ${dangerous} dangerous, ${nonBreaking} non-breaking`);
  }
  if (!dryRun) lines.push(new URL(answer.url, baseUrl).href);
  return `${lines.join("\n")}\n`;
}

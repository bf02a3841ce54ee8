import { type Command, Option } from "commander";
import { CliError } from "@/lib/cli/cli-error";
import { requireRegistry } from "@/lib/cli/registry/client";
import { measuredEntropy } from "@/lib/cli/scoring/measured-entropy";
import { entropyText, type NamedEntropy } from "@/lib/cli/scoring/score-text";
import { existsAsSource } from "@/lib/cli/sources/exists-as-source";
import { parseDefinition } from "@/lib/cli/sources/parse-definition";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import { indexSpec } from "@/lib/specs/parse-spec";
import { apiScorecard } from "@/lib/scorecards/schema/score";

interface EntropyOptions {
  format: "text" | "json";
  failAt?: string;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** `concordat entropy FILE…` and `concordat entropy API`. */
export function addEntropy(program: Command, world: CliWorld, finish: (code: ExitCode) => void): void {
  program
    .command("entropy")
    .description("How much of a contract is worn: deprecated, undocumented, broken. Files need no server.")
    .argument("<what...>", "files, folders, addresses, api@version of the registry, or slugs of APIs")
    .addOption(new Option("--format <format>", "of the answer").choices(["text", "json"]).default("text"))
    .option("--fail-at <value>", "exit 1 where an entropy is so high or higher, such as 0.3")
    .action(async (names: string[], options: EntropyOptions) => finish(await entropy(names, options, world)));
}

async function entropy(names: readonly string[], options: EntropyOptions, world: CliWorld): Promise<ExitCode> {
  const failAt = limitOf(options.failAt);
  const found: NamedEntropy[] = [];
  for (const name of names) found.push(await entropyNamed(name, world));
  const answer = found.length === 1 ? found[0] : found;
  world.out(options.format === "json" ? `${JSON.stringify(answer, null, 2)}\n` : found.map(entropyText).join("\n"));
  const isOver = found.some(({ value }) => failAt !== null && value !== null && value >= failAt);
  return isOver ? EXIT.found : EXIT.fine;
}

function limitOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const limit = Number(text);
  if (text.trim() !== "" && limit >= 0 && limit <= 1) return limit;
  throw new CliError(`--fail-at ${text} is no entropy.`, "Give a number from 0 to 1, such as 0.3.");
}

/** A slug that is no file is an API of the registry, whose score knows calls and history, too. */
async function entropyNamed(name: string, world: CliWorld): Promise<NamedEntropy> {
  if (!SLUG.test(name) || existsAsSource(name, world)) {
    const { parsed, shown } = await parseDefinition(name, world);
    return { name: shown, ...measuredEntropy(parsed.model, indexSpec(parsed)) };
  }
  const client = requireRegistry(world, false);
  const { entropy: known, at } = await client.json(`/scorecards/apis/${encodeURIComponent(name)}`, apiScorecard);
  return { name, ...known, at };
}

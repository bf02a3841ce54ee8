import { type Command, Option } from "commander";
import { CliError } from "@/lib/cli/cli-error";
import { requireRegistry } from "@/lib/cli/registry/client";
import { apiScoreText, teamScoreText } from "@/lib/cli/scoring/score-text";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import { teamScorecard } from "@/lib/scorecards/schema/lists";
import { apiScorecard } from "@/lib/scorecards/schema/score";

interface ScoreOptions {
  format: "text" | "json";
  failUnder?: string;
  team?: boolean;
}

/** `concordat score API` and `concordat score TEAM`. */
export function addScore(program: Command, world: CliWorld, finish: (code: ExitCode) => void): void {
  program
    .command("score")
    .description("The maturity level of an API or a team, and what would move it. Needs CONCORDAT_URL.")
    .argument("<name>", "the slug of an API; of a team where there is no such API")
    .option("--team", "it is a team, though an API may have the same slug")
    .option("--fail-under <level>", "exit 1 below this level, such as L2")
    .addOption(new Option("--format <format>", "of the answer").choices(["text", "json"]).default("text"))
    .action(async (name: string, options: ScoreOptions) => finish(await score(name, options, world)));
}

async function score(name: string, options: ScoreOptions, world: CliWorld): Promise<ExitCode> {
  const least = levelOf(options.failUnder);
  const { answer, text, level } = await read(name, options.team === true, world);
  world.out(options.format === "json" ? `${JSON.stringify(answer, null, 2)}\n` : text);
  return least !== null && (level ?? 0) < least ? EXIT.found : EXIT.fine;
}

function levelOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const [, level] = /^L?([1-5])$/i.exec(text) ?? [];
  if (level !== undefined) return Number(level);
  throw new CliError(`--fail-under ${text} is no level.`, "Give L1, L2, L3, L4 or L5.");
}

async function read(name: string, isTeam: boolean, world: CliWorld) {
  const client = requireRegistry(world, false);
  const slug = encodeURIComponent(name);
  const api = isTeam ? undefined : await client.find(`/scorecards/apis/${slug}`, apiScorecard);
  if (api) return { answer: api, text: apiScoreText(api), level: api.level };
  const team = await client.find(`/scorecards/teams/${slug}`, teamScorecard);
  if (team) return { answer: team, text: teamScoreText(team), level: team.level };
  const what = isTeam ? `no team ${name}` : `neither an API nor a team ${name}`;
  throw new CliError(`There is ${what} with a score at ${client.baseUrl}.`, "See /scorecards for those there are.");
}

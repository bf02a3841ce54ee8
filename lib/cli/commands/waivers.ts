import { type Command, Option } from "commander";
import { CliError } from "@/lib/cli/cli-error";
import { table } from "@/lib/cli/output/table";
import { requireRegistry } from "@/lib/cli/registry/client";
import { listAll } from "@/lib/cli/registry/list-all";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import { GATE_IDS } from "@/lib/lifecycle/model";
import { WAIVER_STATES } from "@/lib/waivers/model";
import { type WaiverDto, waiverDto, waiverItems } from "@/lib/waivers/schema";

type Finish = (code: ExitCode) => void;
type Given = Record<string, string | undefined>;

interface AskOptions {
  api: string;
  apiVersion?: string;
  gate: string;
  fingerprint?: string[];
  ownerTeam?: string;
  reason: string;
  until: string;
  onlyAsk?: boolean;
  format: string;
}

const format = () => new Option("--format <format>", "of the answer").choices(["text", "json"]).default("text");

/** `concordat waivers list|request|approve|refuse|renew|revoke`: the same store that reviews and pipelines use. */
export function addWaivers(program: Command, world: CliWorld, finish: Finish): void {
  const waivers = program
    .command("waivers")
    .description("Dated exceptions to gates, and accepted changes. Needs CONCORDAT_URL and CONCORDAT_TOKEN.");
  addList(waivers, world, finish);
  waivers
    .command("request")
    .description("Ask for a waiver; granted at once where the token may grant it, and did not push what it is for.")
    .requiredOption("--api <slug>", "the API")
    .option("--api-version <label>", "one version; all of the API's without")
    .addOption(new Option("--gate <gate>", "the gate").choices([...GATE_IDS]).makeOptionMandatory())
    .option("--fingerprint <fingerprint...>", "of the findings or changes; the whole gate without")
    .option("--owner-team <slug>", "the team that pays the debt; the API's without")
    .requiredOption("--reason <text>", "why it is right")
    .requiredOption("--until <day>", "the last day, such as 2027-01-31")
    .option("--only-ask", "let somebody else decide in any case")
    .addOption(format())
    .action(async (options: AskOptions) => finish(await ask(options, world)));
  const act = (name: string, description: string, path: (id: string) => string, body: (options: Given) => object) =>
    waivers
      .command(name)
      .description(description)
      .argument("<id>", "of the waiver")
      .addOption(format())
      .action(async (id: string, options: Given) => {
        const client = requireRegistry(world, true);
        finish(
          show([await client.post(path(encodeURIComponent(id)), body(options), waiverDto)], options.format, world),
        );
      });
  const noted = ({ note }: Given) => (note === undefined ? {} : { note });
  act(
    "approve",
    "Approve what was asked for.",
    (id) => `/waivers/${id}/approve`,
    (given) => ({
      ...noted(given),
      ...(given.until === undefined ? {} : { expiresOn: given.until }),
    }),
  )
    .option("--note <text>", "what to say to it")
    .option("--until <day>", "an earlier last day than was asked for");
  act("refuse", "Refuse what was asked for.", (id) => `/waivers/${id}/refuse`, noted).requiredOption(
    "--note <text>",
    "why",
  );
  act(
    "renew",
    "Ask for it to go on, as a new one.",
    (id) => `/waivers/${id}/renew`,
    ({ reason, until }) => ({
      reason,
      expiresOn: until,
    }),
  )
    .requiredOption("--reason <text>", "why it is still right")
    .requiredOption("--until <day>", "the new last day");
  addRevoke(waivers, world, finish);
}

function addList(waivers: Command, world: CliWorld, finish: Finish): void {
  waivers
    .command("list")
    .description("List them, those that end first first.")
    .option("--api <slug>", "only of this API")
    .option("--api-version <label>", "only for this version, or all versions of its API")
    .option("--team <slug>", "only of this team's APIs")
    .addOption(new Option("--state <state>", "only in this state").choices([...WAIVER_STATES]))
    .option("--expires-within <days>", "only what ends within so many days")
    .addOption(format())
    .action(async (options: Given) => {
      const { api, apiVersion: version, team, state, expiresWithin: expiresWithinDays } = options;
      const wanted = { api, version, team, state, expiresWithinDays };
      const query = new URLSearchParams(
        Object.entries(wanted).filter((one): one is [string, string] => one[1] !== undefined),
      ).toString();
      const client = requireRegistry(world, false);
      const items = await listAll(client, query === "" ? "/waivers" : `/waivers?${query}`, waiverDto);
      finish(show(items, options.format, world));
    });
}

function addRevoke(waivers: Command, world: CliWorld, finish: Finish): void {
  waivers
    .command("revoke")
    .description("End it before its time.")
    .argument("<id>", "of the waiver")
    .option("--reason <text>", "why")
    .action(async (id: string, { reason }: Given) => {
      await requireRegistry(world, true).remove(`/waivers/${encodeURIComponent(id)}`, { reason });
      world.out(`Revoked: ${id}\n`);
      finish(EXIT.fine);
    });
}

async function ask(options: AskOptions, world: CliWorld): Promise<ExitCode> {
  const { api, apiVersion, gate, fingerprint: fingerprints, ownerTeam, reason, until, onlyAsk } = options;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until)) throw new CliError("--until must be a day, such as 2027-01-31.");
  const client = requireRegistry(world, true);
  const body = {
    api,
    gate,
    reason,
    expiresOn: until,
    ...(apiVersion === undefined ? {} : { version: apiVersion }),
    ...(fingerprints === undefined ? {} : { fingerprints }),
    ...(ownerTeam === undefined ? {} : { owner: { team: ownerTeam } }),
    ...(onlyAsk ? { request: true } : {}),
  };
  if (fingerprints === undefined) return show([await client.post("/waivers", body, waiverDto)], options.format, world);
  return show((await client.post("/waivers", body, waiverItems)).items, options.format, world);
}

function show(items: readonly WaiverDto[], as: string | undefined, world: CliWorld): ExitCode {
  if (as === "json") world.out(`${JSON.stringify({ items }, null, 2)}\n`);
  else if (items.length === 0) world.out("No waiver.\n");
  else world.out(table([HEAD, ...items.map(rowOf)]));
  return EXIT.fine;
}

const HEAD = ["STATE", "UNTIL", "GATE", "FOR", "ID", "WHAT"];

function rowOf({ state, expiresOn, gate, api, version, id, rule, fingerprint, reason }: WaiverDto): string[] {
  const what = rule ?? (fingerprint === null ? "whole gate" : fingerprint.slice(0, 12));
  return [
    state,
    expiresOn,
    gate,
    version === null ? api : `${api}@${version}`,
    id,
    `${what}: ${reason.split("\n")[0]}`,
  ];
}

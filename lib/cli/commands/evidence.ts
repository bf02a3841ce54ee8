import { type Command, Option } from "commander";
import { CliError } from "@/lib/cli/cli-error";
import { requireRegistry } from "@/lib/cli/registry/client";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import { EVIDENCE_OUTCOMES } from "@/lib/evidence/model/kinds";
import { evidenceDto } from "@/lib/evidence/schema";
import { EVIDENCE_KINDS } from "@/lib/maturity/model/evidence-kinds";

interface AddOptions {
  kind: string;
  outcome: string;
  value?: string[];
  summary?: string;
  url?: string;
  apiVersion?: string;
  at?: string;
  expires?: string;
  format: "text" | "json";
}

/** `concordat evidence add API`. */
export function addEvidence(program: Command, world: CliWorld, finish: (code: ExitCode) => void): void {
  const evidence = program.command("evidence").description("What was found out about APIs outside the registry.");
  evidence
    .command("add")
    .description("Report it, such as what a contract test found. Needs CONCORDAT_URL and CONCORDAT_TOKEN.")
    .argument("<api>", "the slug of the API")
    .addOption(new Option("--kind <kind>", "of evidence").choices([...EVIDENCE_KINDS]).makeOptionMandatory())
    .addOption(new Option("--outcome <outcome>", "what came of it").choices([...EVIDENCE_OUTCOMES]).default("passed"))
    .option("--value <name=number...>", "a number that the kind knows, such as operationsTested=12")
    .option("--summary <text>", "what was found, in one sentence")
    .option("--url <address>", "where the whole report is")
    .option("--api-version <label>", "the version that was looked at; whatever the version without")
    .option("--at <instant>", "when it was found; now without")
    .option("--expires <instant>", "until when it counts; as long as its kind does without")
    .addOption(new Option("--format <format>", "of the answer").choices(["text", "json"]).default("text"))
    .action(async (api: string, options: AddOptions) => finish(await add(api, options, world)));
}

async function add(api: string, options: AddOptions, world: CliWorld): Promise<ExitCode> {
  const { kind, outcome, summary, url, at } = options;
  const body = {
    ...{ kind, outcome, values: valuesOf(options.value ?? []), summary, url, at },
    version: options.apiVersion,
    expiresAt: options.expires,
  };
  const client = requireRegistry(world, true);
  const kept = await client.post(`/apis/${encodeURIComponent(api)}/evidence`, body, evidenceDto);
  const text = `Reported ${kept.kind} of ${api}: ${kept.outcome}; counts until ${kept.expiresAt}\n`;
  world.out(options.format === "json" ? `${JSON.stringify(kept, null, 2)}\n` : text);
  return EXIT.fine;
}

function valuesOf(given: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    given.map((text): [string, number] => {
      const [, name, number] = /^([a-z][a-z0-9]*)=(\d+(?:\.\d+)?)$/i.exec(text) ?? [];
      if (name !== undefined && number !== undefined) return [name, Number(number)];
      throw new CliError(`--value ${text} is not NAME=NUMBER.`, "Write operationsTested=12, for example.");
    }),
  );
}

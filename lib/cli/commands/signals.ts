import fs from "node:fs";
import path from "node:path";
import { type Command, Option } from "commander";
import { CliError, messageOf } from "@/lib/cli/cli-error";
import { requireRegistry } from "@/lib/cli/registry/client";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import { SIGNAL_TARGETS, type SignalTarget } from "@/lib/signals/schema";

interface SignalsOptions {
  target: SignalTarget;
  upstream?: string;
  base?: string;
  output?: string;
  check?: boolean;
}

/** `concordat signals API@VERSION`. */
export function addSignals(program: Command, world: CliWorld, finish: (code: ExitCode) => void): void {
  program
    .command("signals")
    .description("The configuration that makes a gateway tell callers what goes away. Needs CONCORDAT_URL.")
    .argument("<version>", "api@version; api alone is its newest active version")
    .addOption(new Option("--target <target>", "what it is for").choices(SIGNAL_TARGETS).default("nginx"))
    .option("--upstream <host:port>", "where the gateway sends requests")
    .option("--base <path>", "the path at which the gateway serves the API, in place of those of the definition")
    .option("--output <file>", "write it there")
    .option("--check", "write nothing: exit 1 where the file of --output says something else")
    .action(async (version: string, options: SignalsOptions) => finish(await signals(version, options, world)));
}

async function signals(named: string, options: SignalsOptions, world: CliWorld): Promise<ExitCode> {
  const { target, upstream, base, output, check } = options;
  if (check && output === undefined) throw new CliError("--check compares with a file.", "Name it by --output.");
  const at = named.indexOf("@");
  const [api, version] = at === -1 ? [named, "latest"] : [named.slice(0, at), named.slice(at + 1)];
  if (api === "" || version === "") throw new CliError(`${named} is no api@version.`);
  const query = new URLSearchParams({ target, ...(upstream ? { upstream } : {}), ...(base ? { base } : {}) });
  const bytes = await requireRegistry(world, false).bytes(
    `/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(version)}/signals?${query}`,
  );
  const text = new TextDecoder().decode(bytes);
  if (output === undefined) world.out(text);
  else return check ? compare(output, text, world) : write(output, text, world);
  return EXIT.fine;
}

function compare(output: string, text: string, world: CliWorld): ExitCode {
  let there: string | null = null;
  try {
    there = fs.readFileSync(path.resolve(world.cwd, output), "utf8");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) {
      throw new CliError(`${output} cannot be read: ${messageOf(error)}`, undefined, error);
    }
  }
  if (there === text) {
    world.out(`${output} is up to date\n`);
    return EXIT.fine;
  }
  world.out(there === null ? `${output} is not there\n` : `${output} is out of date: run the same without --check\n`);
  return EXIT.found;
}

function write(output: string, text: string, world: CliWorld): ExitCode {
  const place = path.resolve(world.cwd, output);
  try {
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.writeFileSync(place, text);
  } catch (error) {
    throw new CliError(`${place} cannot be written: ${messageOf(error)}`, undefined, error);
  }
  world.err(`${place} written\n`);
  return EXIT.fine;
}

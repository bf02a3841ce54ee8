import { type Command, Option } from "commander";
import { CliError, messageOf } from "@/lib/cli/cli-error";
import { counted } from "@/lib/cli/output/table";
import { joined } from "@/lib/cli/sources/read-input";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import { FIELD_NAMES, SIGNAL_FIELDS } from "@/lib/signals/model";
import { type HeaderFinding, type HeaderLine, lintHeaders } from "@/lib/signals/model/bench/lint-headers";
import { LONGEST_HEAD, readHead } from "@/lib/signals/model/bench/read-headers";
import { version } from "@/package.json";

const FAIL_ON = ["error", "warning", "none"] as const;
const TIMEOUT_MS = 30_000;
/** Of what comes on standard input, the body included. */
const MOST_INPUT_BYTES = 8 * 1024 * 1024;

interface HeadersOptions {
  method: "GET" | "HEAD";
  failOn: (typeof FAIL_ON)[number];
  format: "text" | "json";
  sunset: boolean;
}

interface Head {
  shown: string;
  status: number | null;
  lines: HeaderLine[];
}

/** `concordat headers URL`. */
export function addHeaders(program: Command, world: CliWorld, finish: (code: ExitCode) => void): void {
  program
    .command("headers")
    .description("What is wrong with Deprecation, Sunset and Link of an answer. Needs no registry.")
    .argument("<from>", "the address to ask, or - for headers or the output of curl -i on standard input")
    .addOption(new Option("--method <method>", "how to ask").choices(["GET", "HEAD"]).default("GET"))
    .option("--no-sunset", "a deprecation needs no sunset")
    .addOption(new Option("--format <format>", "of the answer").choices(["text", "json"]).default("text"))
    .addOption(
      new Option("--fail-on <severity>", "exit 1 where there is such a finding, or a worse one")
        .choices(FAIL_ON)
        .default("error"),
    )
    .action(async (from: string, options: HeadersOptions) => finish(await lint(from, options, world)));
}

async function lint(from: string, options: HeadersOptions, world: CliWorld): Promise<ExitCode> {
  const head = from === "-" ? await readStandardInput(world) : await askAddress(from, options.method);
  const fields = head.lines.filter(({ name }) => isOurs(name));
  const findings = lintHeaders(fields, { now: world.now(), sunsetRequired: options.sunset });
  if (options.format === "json") {
    const told = fields.map(({ name, value, line }) => ({ name, value, line }));
    world.out(`${JSON.stringify({ status: head.status, fields: told, findings }, null, 2)}\n`);
  } else world.out(report(head, fields, findings));
  const fails = findings.some(({ severity }) => severity === "error" || severity === options.failOn);
  return fails && options.failOn !== "none" ? EXIT.found : EXIT.fine;
}

function isOurs(name: string): boolean {
  return SIGNAL_FIELDS.some((field) => FIELD_NAMES[field].toLowerCase() === name.toLowerCase());
}

async function readStandardInput(world: CliWorld): Promise<Head> {
  try {
    const text = new TextDecoder().decode(await joined(world.input(), MOST_INPUT_BYTES));
    return { shown: "stdin", ...readHead(text.slice(0, LONGEST_HEAD)) };
  } catch (error) {
    throw new CliError(`standard input cannot be read: ${messageOf(error)}`, undefined, error);
  }
}

async function askAddress(address: string, method: string): Promise<Head> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new CliError("That is no http:// or https:// address.");
  if (url.username !== "" || url.password !== "") {
    throw new CliError(
      `${url.origin}${url.pathname} is given with a password in the address.`,
      "Ask it by curl -i, and hand that over on standard input, as -.",
    );
  }
  const shown = `${url.origin}${url.pathname}`;
  try {
    const headers = { accept: "*/*", "user-agent": `concordat/${version}` };
    const response = await fetch(url, { method, headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
    await response.body?.cancel();
    const lines = [...response.headers].map(([name, value]) => ({ name, value, line: 1, column: 1 }));
    return { shown, status: response.status, lines };
  } catch (error) {
    const reason = error instanceof Error && error.cause ? messageOf(error.cause) : messageOf(error);
    throw new CliError(`${shown} cannot be asked: ${reason}`, "Is the address right, and open to you?", error);
  }
}

function report(head: Head, fields: readonly HeaderLine[], findings: readonly HeaderFinding[]): string {
  const of = head.status === null ? head.shown : `${head.shown} (${head.status})`;
  if (fields.length === 0) return `${of}: no Deprecation, Sunset or Link\n`;
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const verdict =
    findings.length === 0
      ? `nothing is wrong with ${counted(fields.length, "field")}`
      : `${counted(count("error"), "error")}, ${counted(count("warning"), "warning")}, ${counted(count("info"), "note")}`;
  const lines = findings.map((one) => {
    const at = head.shown === "stdin" && one.line !== null ? `${one.line}:${one.column}: ` : "";
    const instead = one.suggestion === null ? "" : `\n  instead: ${one.suggestion}`;
    return `${at}${one.severity}: ${FIELD_NAMES[one.field]}: ${one.message} (${one.code})\n  ${one.fix}${instead}\n`;
  });
  return `${of}: ${verdict}\n${lines.join("")}`;
}

import path from "node:path";
import { type Command, Option } from "commander";
import { EMPTY_CHAIN } from "@/lib/audit/model";
import { chainPartDto } from "@/lib/audit/schema";
import { CliError } from "@/lib/cli/cli-error";
import {
  type AuditCheck,
  checkedTo,
  checkSomeEntries,
  checkWholeLog,
  differsFrom,
  type ExpectedHead,
  readExpectedHead,
} from "@/lib/cli/auditing/check-lines";
import { readLines } from "@/lib/cli/auditing/read-lines";
import { type RegistryClient, requireRegistry } from "@/lib/cli/registry/client";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";

interface VerifyOptions {
  expectHead?: string;
  partial?: boolean;
  format: "text" | "json";
}

/** Entries of one request: so that the registry serves others in between, and progress can be told. */
const PART = 5_000n;

/** `concordat verify-audit [FILE]`. */
export function addVerifyAudit(program: Command, world: CliWorld, finish: (code: ExitCode) => void): void {
  program
    .command("verify-audit")
    .description("Check the hash chain of the audit log: the registry's (CONCORDAT_URL), or an export's (audit.jsonl).")
    .argument("[file]", "an export of GET /audit.jsonl; the registry is not asked")
    .option("--expect-head <sequence:hash>", "a head that was kept elsewhere: the log must hold exactly this entry")
    .option("--partial", "the export was filtered: check each entry by itself, and the links there are")
    .addOption(new Option("--format <format>", "of the answer").choices(["text", "json"]).default("text"))
    .action(async (file: string | undefined, options: VerifyOptions) => finish(await verify(file, options, world)));
}

async function verify(file: string | undefined, options: VerifyOptions, world: CliWorld): Promise<ExitCode> {
  const expected = expectedOf(options);
  if (options.partial && (file === undefined || expected)) {
    throw new CliError("--partial is for an export that was filtered, and without --expect-head.");
  }
  const check = await run(file, options, expected, world);
  if (file !== undefined && check.ok && check.checked === 0 && !options.partial) {
    throw new CliError(`${file} holds no entry: nothing was checked.`, "Was the export broken off? Take it again.");
  }
  world.out(options.format === "json" ? `${JSON.stringify(check, null, 2)}\n` : describe(check, options.partial));
  return check.ok ? EXIT.fine : EXIT.found;
}

function run(file: string | undefined, { partial }: VerifyOptions, expected: ExpectedHead | null, world: CliWorld) {
  if (file === undefined) return checkRegistry(requireRegistry(world, false), expected, world);
  const lines = readLines(path.resolve(world.cwd, file));
  return partial ? checkSomeEntries(lines) : checkWholeLog(lines, expected);
}

function expectedOf({ expectHead }: VerifyOptions): ExpectedHead | null {
  if (expectHead === undefined) return null;
  const read = readExpectedHead(expectHead);
  if (!read)
    throw new CliError("--expect-head must be SEQUENCE:HASH.", "As GET /api/v1/audit/head and this command print it.");
  return read;
}

/** Lets the registry check its log part by part; one part ends at the head that is expected. */
async function checkRegistry(
  client: RegistryClient,
  expected: ExpectedHead | null,
  world: CliWorld,
): Promise<AuditCheck> {
  let last = EMPTY_CHAIN;
  for (;;) {
    const ahead = expected && expected.sequence > last.sequence ? expected.sequence - last.sequence : PART;
    const part = await client.json("/audit/chain", chainPartDto, {
      query: {
        ...(last.sequence === 0n ? {} : { after: last.sequence.toString(), hash: last.hash }),
        limit: (ahead < PART ? ahead : PART).toString(),
      },
    });
    last = { sequence: BigInt(part.last.sequence), hash: part.last.hash };
    const { checked, total } = part;
    if (!part.ok) return { ok: false, checked, firstBad: part.firstBad ?? String(checked + 1), head: part.last };
    const because = differsFrom(expected, last);
    if (because) return { ok: false, checked: checked - 1, firstBad: part.last.sequence, because, head: part.last };
    if (part.done) return checkedTo(last, checked, expected);
    world.err(world.isWatched ? `\r\u001b[2K${checked} of ${total}` : `${checked} of ${total}\n`);
  }
}

function describe({ ok, checked, firstBad, because, head }: AuditCheck, partial = false): string {
  const entries = checked === 1 ? "1 entry" : `${checked} entries`;
  if (!ok) {
    const why = because ? ` (${because})` : "";
    return `Entry ${firstBad} is not as it was written${why}: it was changed, removed, or put in.\n${entries} before it fit.\n`;
  }
  if (partial) return `${entries} fit. What is missing between them was not looked for.\n`;
  return `The audit log is as it was written: ${entries}.\nhead ${head.sequence}:${head.hash}\n`;
}

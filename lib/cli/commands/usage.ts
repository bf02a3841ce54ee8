import { type Command, Option } from "commander";
import { CliError } from "@/lib/cli/cli-error";
import { counted } from "@/lib/cli/output/table";
import { requireRegistry, type RegistryClient } from "@/lib/cli/registry/client";
import { batchLog, linesOf, type LogBatch, type Unreadable } from "@/lib/cli/usage/import-log";
import { readLines } from "@/lib/cli/usage/read-lines";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import { mayNameConsumer } from "@/lib/otlp/consumer-attributes";
import { compileLogFormat, type LineReader, NAMED_FORMATS, readJsonLine } from "@/lib/usage/model/logs/log-format";
import { attributeOf } from "@/lib/usage/model/logs/read-call";
import { readHar } from "@/lib/usage/model/logs/read-har";
import { observationsDto } from "@/lib/usage/schema/telemetry";

interface ImportOptions {
  api?: string;
  service?: string;
  logFormat: string;
  consumerField?: string;
  versionField?: string;
  dryRun?: boolean;
  format: "text" | "json";
}

const FATES = [
  "recorded",
  "unmatchedOperation",
  "unknownService",
  "tooOld",
  "tooNew",
  "preflight",
  "outgoing",
  "foreign",
] as const;
const LARGEST_HAR_CHARACTERS = 256 * 1024 * 1024;
/** Fields that hold people or their machines: never read as a caller. */
const NEVER =
  /^(remote_|client|ident$|ssl_client_(raw_|escaped_)?cert$|http_(cookie|authorization|x_forwarded_for|x_real_ip)$)/;

/** What came of all files together. */
interface Summary {
  files: number;
  lines: number;
  unreadable: number;
  batches: number;
  repeatedBatches: number;
  calls: Record<(typeof FATES)[number], number>;
}

/** `concordat usage import FILE…`. */
export function addUsage(program: Command, world: CliWorld, finish: (code: ExitCode) => void): void {
  program
    .command("usage")
    .description("Who calls what. Needs CONCORDAT_URL and CONCORDAT_TOKEN.")
    .command("import")
    .description(
      "Count the calls of access logs: method, path, status and duration; never queries, addresses or users.",
    )
    .argument("<file...>", "logs, .gz or not; - for standard input")
    .option("--api <slug>", "the API that the log is of")
    .option("--service <name>", "the service that it is of, where aliases say whose calls they are")
    .requiredOption(
      "--log-format <format>",
      `${Object.keys(NAMED_FORMATS).join(", ")}, nginx-json, envoy-json, har, or the text of nginx's log_format`,
    )
    .option("--consumer-field <name>", "the field that names the calling program, such as http_x_client_id")
    .option("--version-field <name>", "the field that names the version of the API")
    .option("--dry-run", "only say what would be recorded")
    .addOption(new Option("--format <format>", "of the answer").choices(["text", "json"]).default("text"))
    .action(async (files: string[], options: ImportOptions) => finish(await importLogs(files, options, world)));
}

async function importLogs(files: readonly string[], options: ImportOptions, world: CliWorld): Promise<ExitCode> {
  const service = options.api ?? options.service;
  if (service === undefined || (options.api !== undefined && options.service !== undefined))
    throw new CliError("say whose calls they are: --api SLUG or --service NAME, one of them.");
  const named = { consumer: consumerField(options.consumerField), version: options.versionField ?? null };
  const read = readerOf(options.logFormat);
  const client = requireRegistry(world, true);
  const summary: Summary = {
    ...{ files: files.length, lines: 0, unreadable: 0, batches: 0, repeatedBatches: 0 },
    calls: {
      recorded: 0,
      unmatchedOperation: 0,
      unknownService: 0,
      tooOld: 0,
      tooNew: 0,
      preflight: 0,
      outgoing: 0,
      foreign: 0,
    },
  };
  for (const file of files) {
    const unreadable: Unreadable = { count: 0, examples: [] };
    const lines = options.logFormat === "har" ? harLines(file, world) : readLines(file, world);
    for await (const batch of batchLog(lines, read, named, unreadable)) {
      await send(client, { batch, service, dryRun: options.dryRun ?? false }, summary);
      world.err(
        `${world.isWatched ? "\r\u001b[2K" : ""}${file}: ${counted(summary.lines, "line")}${world.isWatched ? "" : "\n"}`,
      );
    }
    if (world.isWatched) world.err("\n");
    summary.unreadable += unreadable.count;
    for (const { line, text } of unreadable.examples) world.err(`${file}:${line}: not of this format: ${text}\n`);
    if (unreadable.count > unreadable.examples.length)
      world.err(`${file}: ${unreadable.count} lines could not be read in all\n`);
  }
  if (summary.lines === 0) throw new CliError("no line could be read.", "Is --log-format what the server writes?");
  const { recorded, unknownService } = summary.calls;
  if (recorded === 0 && unknownService > 0)
    throw new CliError(
      `no API goes by the name ${service}: none of ${counted(unknownService, "call")} was recorded.`,
      "Name the API by its slug, or give the service an alias under Settings › Telemetry.",
    );
  world.out(
    options.format === "json" ? `${JSON.stringify(summary, null, 2)}\n` : describe(summary, options.dryRun ?? false),
  );
  return EXIT.fine;
}

function consumerField(name: string | undefined): string | null {
  if (name === undefined) return null;
  const bare = name.replace(/^\$/, "");
  if (!NEVER.test(bare) && mayNameConsumer(attributeOf(bare))) return bare;
  throw new CliError(
    `${bare} is not sent: it holds people, addresses or secrets.`,
    "Name a field that holds a program.",
  );
}

function readerOf(format: string): LineReader {
  if (["nginx-json", "envoy-json", "json", "har"].includes(format)) return readJsonLine;
  const read = compileLogFormat(NAMED_FORMATS[format] ?? format);
  if (read) return read;
  const known = [...Object.keys(NAMED_FORMATS), "nginx-json", "envoy-json", "har"].join(", ");
  throw new CliError(`"${format}" is no format of a log.`, `Give one of ${known}, or the text of nginx's log_format.`);
}

async function* harLines(file: string, world: CliWorld): AsyncGenerator<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const line of readLines(file, world)) {
    length += line.length;
    if (length > LARGEST_HAR_CHARACTERS) throw new CliError(`${file} is larger than an archive that is read whole.`);
    parts.push(line);
  }
  const entries = readHar(parts.join("\n"));
  if (!entries) throw new CliError(`${file} is no HTTP archive (HAR 1.2).`);
  yield* linesOf(entries);
}

async function send(
  client: RegistryClient,
  { batch, service, dryRun }: { batch: LogBatch; service: string; dryRun: boolean },
  summary: Summary,
): Promise<void> {
  const body = { digest: batch.digest, service, observations: batch.calls.observations(), dryRun };
  const outcome = await client.post("/usage/observations", body, observationsDto);
  summary.lines += batch.lines;
  summary.batches += 1;
  summary.repeatedBatches += outcome.repeated;
  for (const fate of FATES) summary.calls[fate] += outcome[fate];
}

function describe({ lines, unreadable, repeatedBatches, batches, calls }: Summary, isDryRun: boolean): string {
  const out = [
    `${isDryRun ? "Would record" : "Recorded"} ${counted(calls.recorded, "call")} of ${counted(lines, "line")}`,
    ...(calls.unmatchedOperation > 0 ? [`  ${calls.unmatchedOperation} of them match no operation`] : []),
    ...(calls.unknownService > 0 ? [`  ${calls.unknownService} not: no API goes by that name`] : []),
    ...(calls.tooOld > 0 ? [`  ${calls.tooOld} not: older than 30 days`] : []),
    ...(calls.tooNew > 0 ? [`  ${calls.tooNew} not: in the future`] : []),
    ...(calls.preflight > 0 ? [`  ${calls.preflight} not: browsers' preflights`] : []),
    ...(calls.foreign > 0 ? [`  ${calls.foreign} not: the API is another team's`] : []),
    ...(repeatedBatches > 0 ? [`  ${repeatedBatches} of ${batches} batches were imported before`] : []),
    ...(unreadable > 0 ? [`  ${counted(unreadable, "line")} could not be read`] : []),
  ];
  return `${out.join("\n")}\n`;
}

import fs from "node:fs";
import path from "node:path";
import { type Command, Option } from "commander";
import { CliError, messageOf } from "@/lib/cli/cli-error";
import { parseDefinition } from "@/lib/cli/sources/parse-definition";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import { CONVERSION_TARGETS, type ConversionTarget } from "@/lib/conversions/conversion";
import { convertParsed } from "@/lib/conversions/convert-parsed";
import type { ConvertedDto, LossDto } from "@/lib/conversions/schema";

const FAIL_ON = ["none", "loss"] as const;

interface ConvertOptions {
  to: ConversionTarget;
  output?: string;
  name?: string;
  apiVersion?: string;
  format: "text" | "json";
  failOn: (typeof FAIL_ON)[number];
}

/** `concordat convert FILE --to TARGET`. */
export function addConvert(program: Command, world: CliWorld, finish: (code: ExitCode) => void): void {
  program
    .command("convert")
    .description("Turn a definition into another language or version, and say what that loses. Needs no server.")
    .argument("<file>", "a file, a folder, an address, or api@version of the registry")
    .addOption(new Option("--to <target>", "what to make of it").choices(CONVERSION_TARGETS).makeOptionMandatory())
    .option("--output <place>", "a file, or a folder where there are several; without it the result goes to stdout")
    .option("--name <name>", "for results that need a name of their own; made from the title without it")
    .option("--api-version <version>", "for results that need a version; the definition's own without it")
    .addOption(
      new Option("--format <format>", "json: the files and the losses as one document")
        .choices(["text", "json"])
        .default("text"),
    )
    .addOption(new Option("--fail-on <what>", "loss: exit 1 where anything was lost").choices(FAIL_ON).default("none"))
    .action(async (file: string, options: ConvertOptions) => finish(await convert(file, options, world)));
}

async function convert(file: string, options: ConvertOptions, world: CliWorld): Promise<ExitCode> {
  const { parsed, shown } = await parseDefinition(file, world);
  const settings = {
    ...(options.name === undefined ? {} : { name: options.name }),
    ...(options.apiVersion === undefined ? {} : { version: options.apiVersion }),
  };
  const answer = convertParsed(parsed, options.to, settings);
  if (options.format === "json") world.out(`${JSON.stringify(answer, null, 2)}\n`);
  else writeFiles(answer.files, options.output, world);
  world.err(lossReport(shown, answer.lost));
  return options.failOn === "loss" && answer.lost.length > 0 ? EXIT.found : EXIT.fine;
}

function writeFiles(files: ConvertedDto["files"], output: string | undefined, world: CliWorld): void {
  const [first] = files;
  if (output === undefined) {
    for (const { name, text } of files) world.out(files.length > 1 ? `# ${name}\n${text}` : text);
    return;
  }
  const place = path.resolve(world.cwd, output);
  if (files.length === 1 && first && path.extname(place) !== "") return write(place, first.text);
  for (const { name, text } of files) write(path.join(place, name), text);
}

function write(place: string, text: string): void {
  try {
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.writeFileSync(place, text);
  } catch (error) {
    throw new CliError(`${place} cannot be written: ${messageOf(error)}`, undefined, error);
  }
}

function lossReport(shown: string, lost: readonly LossDto[]): string {
  if (lost.length === 0) return `${shown}: nothing was lost\n`;
  const lines = lost.map(
    ({ line, column, effect, message, kind }) => `${shown}:${line}:${column}: ${effect}: ${message} (${kind})\n`,
  );
  const total = lost.length === 1 ? "1 loss" : `${lost.length} losses`;
  return `${lines.join("")}${total}\n`;
}

import fs from "node:fs";
import path from "node:path";
import { type Command, Option } from "commander";
import { CliError, messageOf } from "@/lib/cli/cli-error";
import { counted } from "@/lib/cli/output/table";
import { requireRegistry } from "@/lib/cli/registry/client";
import { type CliWorld, EXIT, type ExitCode } from "@/lib/cli/world";
import { DEFAULT_ZIP_LIMITS, readZip } from "@/lib/imports/model/read-zip";

const FORMATS = ["archive", "apis-json", "backstage", "xregistry"] as const;

interface ExportOptions {
  api?: string;
  team?: string;
  tag?: string;
  format: (typeof FORMATS)[number];
}

/** Where the registry gives each format. */
const PATHS = {
  "apis-json": "/apis.json",
  backstage: "/backstage/catalog-info.yaml",
  xregistry: "/xregistry/export",
} as const;

/** `concordat export TARGET`. */
export function addExport(program: Command, world: CliWorld, finish: (code: ExitCode) => void): void {
  program
    .command("export")
    .description("Write the registry's definitions to a zip archive or a folder that concordat import takes back.")
    .argument("<target>", "FILE.zip or a folder; with another --format the file to write")
    .option("--api <slug>", "only this API")
    .option("--team <slug>", "only the APIs of this team")
    .option("--tag <tag>", "only APIs with this tag")
    .addOption(new Option("--format <format>", "what to write").choices(FORMATS).default("archive"))
    .action(async (target: string, options: ExportOptions) => finish(await exportTo(target, options, world)));
}

async function exportTo(target: string, options: ExportOptions, world: CliWorld): Promise<ExitCode> {
  const client = requireRegistry(world, false);
  const place = path.resolve(world.cwd, target);
  const bytes = await client.bytes(addressOf(options));
  if (options.format !== "archive" || /\.zip$/i.test(place)) {
    write(place, bytes);
    world.err(`${place} written, ${bytes.byteLength} bytes\n`);
    return EXIT.fine;
  }
  const { files } = await readZip(bytes, { ...DEFAULT_ZIP_LIMITS, everyFile: true });
  for (const [name, content] of files) write(path.join(place, name), content);
  world.err(`${counted(files.size, "file")} written below ${place}\n`);
  return EXIT.fine;
}

function addressOf({ api, team, tag, format }: ExportOptions): string {
  const query = new URLSearchParams();
  if (team !== undefined) query.set("team", team);
  if (tag !== undefined) query.set("tag", tag);
  if (api !== undefined && (format !== "archive" || query.size > 0)) {
    throw new CliError("--api goes with no other choice.", "Leave the other options out.");
  }
  const at = format === "archive" ? "/export.zip" : PATHS[format];
  const below = api === undefined ? at : `/apis/${encodeURIComponent(api)}/export.zip`;
  return query.size > 0 ? `${below}?${query}` : below;
}

function write(place: string, bytes: Uint8Array): void {
  try {
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.writeFileSync(place, bytes);
  } catch (error) {
    throw new CliError(`${place} cannot be written: ${messageOf(error)}`, undefined, error);
  }
}

import fs from "node:fs";
import path from "node:path";
import { CliError } from "@/lib/cli/cli-error";
import { disk } from "@/lib/cli/sources/file-tree";
import { fetchDefinition } from "@/lib/cli/sources/fetch-definition";
import { headOf } from "@/lib/cli/sources/git-tree";
import { collectAddress } from "@/lib/imports/model/collect-address";
import { fileSet } from "@/lib/imports/model/file-set";
import { PlanError } from "@/lib/imports/model/import-plan";
import { planImport } from "@/lib/imports/model/plan-import";
import { readListedZip, ZipError } from "@/lib/imports/model/read-zip";
import { apisOf, type PlannedApi, type ReadSource } from "./plan";
import { readTags } from "./read-tags";
import { treeFiles } from "./tree-files";

export interface SourceOptions {
  team?: PlannedApi["team"];
  /** A pattern of Git tags: each is a version. */
  tags?: string | undefined;
}

const NO_TEAMS: ReadonlySet<string> = new Set();

/** Plans a folder, a zip archive, or an address; with `tags`, a folder at each of them. Throws CliError. */
export async function readSource(source: string, cwd: string, options: SourceOptions): Promise<ReadSource> {
  try {
    if (/^https?:\/\//i.test(source)) return await readAddress(source, options);
    const place = path.resolve(cwd, source);
    const stat = fs.statSync(place, { throwIfNoEntry: false });
    if (stat?.isFile() && /\.zip$/i.test(place)) return await readArchive(place, options);
    if (options.tags !== undefined && stat) return readTags(place, options.tags, options.team);
    if (stat?.isDirectory()) return readFolder(place, options);
    throw new CliError(`${place} is not a folder.`, "Name a folder, a zip archive, or an http:// or https:// address.");
  } catch (error) {
    if (error instanceof PlanError || error instanceof ZipError) throw new CliError(error.message, undefined, error);
    throw error;
  }
}

function readFolder(folder: string, { team }: SourceOptions): ReadSource {
  const files = treeFiles(folder, disk);
  const plan = planImport(files, { top: path.basename(folder), teams: NO_TEAMS });
  return { apis: apisOf(plan, files, { ...(team ? { team } : {}), commit: headOf(folder) }), leftOut: plan.leftOut };
}

async function readArchive(place: string, { team }: SourceOptions): Promise<ReadSource> {
  const zip = await readListedZip(new Uint8Array(fs.readFileSync(place)));
  const files = fileSet(zip.files);
  const plan = planImport(files, { top: path.basename(place).replace(/\.zip$/i, ""), teams: NO_TEAMS });
  return { apis: apisOf(plan, files, team ? { team } : {}), leftOut: [...plan.leftOut, ...zip.leftOut] };
}

async function readAddress(address: string, { team }: SourceOptions): Promise<ReadSource> {
  const collected = await collectAddress(address, async (url) => {
    const { source } = await fetchDefinition(url);
    return { bytes: source.files[0]?.bytes ?? new Uint8Array(), url };
  });
  const { files, leftOut } = collected;
  const plan = collected.plan ?? planImport(files, { top: new URL(address).hostname, teams: NO_TEAMS });
  return { apis: apisOf(plan, files, team ? { team } : {}), leftOut: [...plan.leftOut, ...leftOut] };
}

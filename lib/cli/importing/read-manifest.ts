import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { CliError, messageOf } from "@/lib/cli/cli-error";
import { type PlannedApi, slugOf } from "@/lib/cli/importing/plan";
import { readFileBytes, sourceSet } from "@/lib/cli/sources/collect-files";

const manifestFile = z.object({ file: z.string() });

const manifestSchema = z.object({
  apis: z.array(
    z.object({
      slug: z.string(),
      title: z.string().optional(),
      format: z.string().default("openapi"),
      owner: z.object({ team: z.string().optional() }).optional(),
      versions: z.array(
        z.object({
          version: z.string(),
          file: z.string(),
          extra_files: z.array(manifestFile).default([]),
        }),
      ),
    }),
  ),
});

/** What a folder's `manifest.json` lists. CliError where it cannot be read, or names files outside the folder. */
export function readManifest(folder: string): PlannedApi[] {
  const { apis } = parseManifest(path.join(folder, "manifest.json"));
  return apis.map(({ slug, title, format, owner, versions }) => ({
    slug,
    name: title ?? slug,
    format,
    team: owner?.team ? { slug: slugOf(owner.team), name: owner.team } : undefined,
    versions: versions.map(({ version, file, extra_files }) => ({
      version,
      file,
      load: () => load(folder, [file, ...extra_files.map((extra) => extra.file)]),
    })),
  }));
}

function parseManifest(file: string): z.output<typeof manifestSchema> {
  try {
    return manifestSchema.parse(JSON.parse(new TextDecoder().decode(readFileBytes(file))));
  } catch (error) {
    if (error instanceof CliError) throw error;
    const issue = error instanceof z.ZodError ? error.issues[0] : undefined;
    const reason = issue ? `${issue.path.join(".")}: ${issue.message}` : messageOf(error);
    throw new CliError(`${file} is not a manifest: ${reason}`, undefined, error);
  }
}

function load(folder: string, names: readonly string[]) {
  const places = names.map((name) => path.resolve(folder, name));
  const files = new Map(places.map((place) => [place, readInside(folder, place)]));
  return sourceSet(places[0] ?? folder, files);
}

function readInside(folder: string, place: string): Uint8Array {
  const isThere = fs.existsSync(place);
  const relative = path.relative(fs.realpathSync(folder), isThere ? fs.realpathSync(place) : place);
  if (relative.startsWith("..") || path.isAbsolute(relative)) throw new CliError(`${place} lies outside ${folder}`);
  return readFileBytes(place);
}

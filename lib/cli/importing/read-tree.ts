import path from "node:path";
import { type PlannedApi, slugOf } from "@/lib/cli/importing/plan";
import { collectFiles, readFileBytes } from "@/lib/cli/sources/collect-files";
import { definitionFilesUnder } from "@/lib/cli/sources/collect-folder";
import { looksLikeDefinition } from "@/lib/specs/source/looks-like-definition";

const VERSION = /^v?\d+([.\-_]\w+)*$/i;
const GENERIC_STEM = /^(openapi|swagger|api|spec|schema|index|main|definition)$/i;

/**
 * Every OpenAPI definition below a folder. The path says which API and version it is: `api/1.2.0/openapi.yaml`,
 * `api/1.2.0.yaml`, `api/openapi.yaml` or `api.yaml`; where no part looks like a version, the document's own is taken.
 * Versions of one API come in natural order.
 */
export function readTree(folder: string): PlannedApi[] {
  const apis = new Map<string, PlannedApi>();
  for (const place of definitionFilesUnder(folder)) {
    if (!looksLikeDefinition(readFileBytes(place))) continue;
    const file = path.relative(folder, place).replaceAll(path.sep, "/");
    const { slug, version } = nameOf(file, path.basename(path.resolve(folder)));
    const api = apis.get(slug) ?? { slug, name: slug, format: "openapi", team: undefined, versions: [] };
    api.versions.push({ version, file, load: () => collectFiles(place, folder) });
    apis.set(slug, api);
  }
  for (const api of apis.values()) {
    api.versions.sort((a, b) => natural.compare(a.version ?? a.file, b.version ?? b.file));
  }
  return [...apis.values()];
}

const natural = new Intl.Collator("en", { numeric: true });

/** Which API and version a path below the folder `top` stands for. */
export function nameOf(file: string, top: string): { slug: string; version: string | undefined } {
  const folders = [top, ...file.split("/").slice(0, -1)];
  const stem = path.basename(file, path.extname(file));
  const at = folders.findLastIndex((folder, depth) => depth > 0 && VERSION.test(folder));
  if (at > 0) return { slug: slugOf(folders[at - 1] ?? top), version: folders[at] };
  const parent = folders.at(-1) ?? top;
  if (VERSION.test(stem)) return { slug: slugOf(parent), version: stem };
  return { slug: slugOf(GENERIC_STEM.test(stem) ? parent : stem), version: undefined };
}

import { apiSlug } from "@/lib/catalog/schema";
import { parseVersionLabel } from "@/lib/lifecycle/version-order";
import { referenceTarget } from "@/lib/specs/source/reference-target";
import { readCatalogIndex } from "./catalog-index";
import { isDefinitionName } from "@/lib/specs/definition-extensions";
import { isInSkippedFolder } from "./file-names";
import { grouped } from "./grouped";
import type { ImportPlan, PlanFile, PlanFiles, PlannedItem, PlanOptions } from "./import-plan";
import { isBackstageName, planBackstage, readBackstage } from "./plan-backstage";
import { planIndex } from "./plan-index";
import { MANIFEST_NAME, planManifest } from "./plan-manifest";
import { planTree } from "./plan-tree";

/** As many indexes of one set are read; files of that name beyond them are looked at as any others. */
const MOST_INDEXES = 20;
const INDEX_NAME = /(^|\/)apis\.(json|ya?ml)$|(^|\/)api-catalog(\.json)?$/i;

/**
 * What would become of a set of files, without asking a registry: which files are definitions, with which others, and
 * which API, version and team each is. A `manifest.json` says it all; else Backstage's catalogue files and indexes
 * (APIs.json, RFC 9727) come first, and where files lie decides for the rest. Throws PlanError.
 */
export function planImport(files: PlanFiles, options: PlanOptions): ImportPlan {
  const manifest = files.find(MANIFEST_NAME);
  if (manifest && isManifest(manifest)) {
    const items = planManifest(new TextDecoder().decode(manifest.read()), files);
    return settled({ items, leftOut: [], made: [] });
  }
  const catalog = options.catalog === undefined ? readBackstage(files) : options.catalog;
  const described: ImportPlan = catalog ? planBackstage(catalog, files) : { items: [], leftOut: [], made: [] };
  const taken = new Set([
    ...described.items.flatMap((item) => item.files),
    ...files.list().flatMap(({ name }) => (isBackstageName(name) ? [name] : [])),
  ]);
  for (const file of indexFiles(files)) {
    const index = readCatalogIndex(file.name, file.read());
    if (!index) continue;
    taken.add(file.name);
    const found = planIndex(index.apis, files, (address) => fileAt(address, file, files));
    described.items.push(...found.items.filter((item) => !taken.has(item.entry)));
    described.leftOut.push(...found.leftOut);
    for (const item of found.items) for (const name of item.files) taken.add(name);
  }
  const byPath = planTree(files, options, taken);
  return settled({
    items: [...described.items, ...byPath.items],
    leftOut: [...described.leftOut, ...byPath.leftOut],
    made: described.made,
  });
}

/** Other programs have files of that name, too (the manifest of a web app). */
function isManifest(file: PlanFile): boolean {
  return /"apis"\s*:\s*[[\d"{]/.test(new TextDecoder().decode(file.read().subarray(0, 65_536)));
}

function indexFiles(files: PlanFiles): PlanFile[] {
  return files
    .list()
    .filter(({ name }) => INDEX_NAME.test(name) && !isInSkippedFolder(name))
    .slice(0, MOST_INDEXES);
}

function fileAt(address: string, from: PlanFile, files: PlanFiles): PlanFile | undefined {
  const target = referenceTarget(from.name, address);
  return target.kind === "local" && isDefinitionName(target.file) ? files.find(target.file) : undefined;
}

/** The same plan without two of one version, and without names that the registry would refuse. */
export function settled(plan: ImportPlan): ImportPlan {
  const seen = new Set<string>();
  const items = plan.items.map((item): PlannedItem => {
    if (item.problem) return item;
    const problem = problemOfNames(item);
    if (problem) return { ...item, problem };
    const key = JSON.stringify([item.api.slug, item.version ?? `\0${item.entry}`]);
    if (seen.has(key)) return { ...item, problem: { reason: "duplicate-version", detail: item.version ?? "" } };
    seen.add(key);
    return item;
  });
  return { ...plan, items: together(items) };
}

function problemOfNames({ api, version }: PlannedItem): PlannedItem["problem"] {
  if (!apiSlug.safeParse(api.slug).success) return { reason: "bad-name", detail: api.slug };
  if (version === null) return null;
  const parsed = parseVersionLabel(version);
  return parsed.ok ? null : { reason: "bad-version", detail: parsed.because };
}

/** Versions of one API one after the other, otherwise in the order they came. */
function together(items: readonly PlannedItem[]): PlannedItem[] {
  return [...grouped(items, (item) => item.api.slug).values()].flat();
}

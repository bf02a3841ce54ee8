import type { IndexedApi } from "./catalog-index";
import { sharedFolder } from "./file-names";
import { glanceAt, isKnownFormat } from "@/lib/specs/languages/glance";
import type { LeftOut, PlanFile, PlanFiles, PlannedItem } from "./import-plan";
import { Reach } from "./reachable-files";

/** What an index points at, as versions; `resolve` finds the file of the set that an address means. */
export function planIndex(
  apis: readonly IndexedApi[],
  files: PlanFiles,
  resolve: (address: string) => PlanFile | undefined,
): { items: PlannedItem[]; leftOut: LeftOut[] } {
  const reach = new Reach(files);
  const items: PlannedItem[] = [];
  const leftOut: LeftOut[] = [];
  for (const { slug, name, description, tags, version, address } of apis) {
    const file = resolve(address);
    if (!file) {
      leftOut.push({ file: address, reason: "not-read", detail: name });
      continue;
    }
    const glance = glanceAt(file.read(), file.name);
    const names = reach.from(file);
    items.push({
      api: { slug, name, ...(description ? { description } : {}), ...(tags.length > 0 ? { tags } : {}) },
      team: null,
      version: version ?? glance.version,
      format: glance.format ?? "unknown",
      entry: file.name,
      files: names,
      root: sharedFolder(names),
      details: {},
      basis: "index",
      problem: isKnownFormat(glance.format)
        ? null
        : { reason: glance.format ? "unsupported-format" : "not-a-definition", detail: glance.format ?? "" },
    });
  }
  return { items, leftOut };
}

import type { DataAccess } from "@/lib/core/context";
import { type CatalogueEntry, nextSunsetOf } from "./model/catalogue-entry";
import { findApis } from "./page-store";
import { presentListed } from "./present";
import type { ApiDto } from "./schema";

/** What was read for an entry. A change of the API makes another entry, so it is never older than what the entry says. */
const presented = new WeakMap<CatalogueEntry, ApiDto>();

/** Entries of the catalogue as APIs, in their order; what was deleted since the catalogue was read is left out. */
export async function presentEntries(access: DataAccess, entries: readonly CatalogueEntry[]): Promise<ApiDto[]> {
  const wanted = entries.filter((entry) => !presented.has(entry));
  const rows = new Map((await findApis(access, wanted)).map((row) => [row.id, row]));
  for (const entry of wanted) {
    const row = rows.get(entry.id);
    if (!row) continue;
    const { versionCount, openReviews, level } = entry;
    presented.set(entry, presentListed(row, { versionCount, openReviews, level, nextSunset: nextSunsetOf(entry) }));
  }
  return entries.flatMap((entry) => presented.get(entry) ?? []);
}

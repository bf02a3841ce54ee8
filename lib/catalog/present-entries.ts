import type { DataAccess } from "@/lib/core/context";
import { type CatalogueEntry, nextSunsetOf } from "./model/catalogue-entry";
import { findApis } from "./page-store";
import { presentListed } from "./present";
import type { ApiDto } from "./schema";

/** Entries of the catalogue as APIs, in their order; what was deleted since the catalogue was read is left out. */
export async function presentEntries(access: DataAccess, entries: readonly CatalogueEntry[]): Promise<ApiDto[]> {
  const rows = new Map((await findApis(access, entries)).map((row) => [row.id, row]));
  return entries.flatMap((entry) => {
    const row = rows.get(entry.id);
    return row ? [presentListed(row, { ...entry, nextSunset: nextSunsetOf(entry) })] : [];
  });
}

import { apiFilter } from "@/lib/catalog/schema";
import { isCursor } from "@/lib/core/paging";
import { ADDRESS_KEYS, type CatalogueFilter } from "./catalogue-address";

export type SearchParams = Record<string, string | string[] | undefined>;

/** The filter in an address. What cannot be read is left out: a stale or mistyped link still shows the catalogue. */
export function readCatalogueFilter(params: SearchParams): CatalogueFilter {
  const raw: Record<string, string> = {};
  for (const key of ADDRESS_KEYS) {
    const given = params[key];
    const value = Array.isArray(given) ? given.join(",") : given;
    if (value && (key !== "cursor" || isCursor(value))) raw[key] = value;
  }
  const parsed = apiFilter.safeParse(raw);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) delete raw[String(issue.path[0])];
  const again = apiFilter.safeParse(raw);
  return again.success ? again.data : apiFilter.parse({});
}

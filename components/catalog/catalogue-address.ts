import { decodeCursor } from "@/lib/core/paging";
import { type ApiFilter, apiFilter, type FacetName } from "@/lib/catalog/schema";

/** What of a filter the address of the catalogue holds. */
export type CatalogueFilter = ApiFilter;

export type SearchParams = Record<string, string | string[] | undefined>;

const KEYS = [
  "q",
  "team",
  "domain",
  "format",
  "state",
  "tag",
  "sunsetWithinDays",
  "openReview",
  "sort",
  "cursor",
] as const;

function isCursor(text: string): boolean {
  try {
    decodeCursor(text);
    return true;
  } catch {
    return false;
  }
}

/** The filter in an address. What cannot be read is left out: a stale or mistyped link still shows the catalogue. */
export function readCatalogueFilter(params: SearchParams): CatalogueFilter {
  const raw: Record<string, string> = {};
  for (const key of KEYS) {
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

/** The address of the catalogue with a filter changed. Its page is the first one unless `cursor` is in the change. */
export function catalogueHref(filter: CatalogueFilter, change: Partial<CatalogueFilter> = {}): string {
  const next: Partial<CatalogueFilter> = { ...filter, cursor: undefined, ...change };
  const params = new URLSearchParams();
  for (const key of KEYS) {
    const value = next[key];
    const text = Array.isArray(value) ? value.join(",") : value === undefined ? "" : String(value);
    if (text && !(key === "sort" && text === "name")) params.set(key, text);
  }
  const query = params.toString();
  return query ? `/apis?${query}` : "/apis";
}

/** The values of a facet that are chosen. */
export function chosenOf(filter: CatalogueFilter, facet: FacetName): readonly string[] {
  return filter[facet] ?? [];
}

/** The address with one value of a facet switched on or off. */
export function toggleHref(filter: CatalogueFilter, facet: FacetName, value: string): string {
  const chosen = chosenOf(filter, facet);
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return catalogueHref(filter, { [facet]: next.length > 0 ? next : undefined });
}

/** Whether anything narrows the list. */
export function isNarrowed(filter: CatalogueFilter): boolean {
  return KEYS.some((key) => key !== "sort" && key !== "cursor" && filter[key] !== undefined);
}

import type { FacetName } from "@/lib/catalog/model/facets";
import type { ApiFilter } from "@/lib/catalog/schema";

/** What of a filter the address of the catalogue holds. */
export type CatalogueFilter = ApiFilter;

/** What of a filter stands in the address. */
export const ADDRESS_KEYS = [
  "q",
  "team",
  "domain",
  "format",
  "state",
  "level",
  "tag",
  "sunsetWithinDays",
  "openReview",
  "favourite",
  "sort",
  "cursor",
] as const;

/** A filter as the query of the address: `team=payments&sort=-updated`, always in this order, and without page or limit. */
export function catalogueQuery(filter: Partial<CatalogueFilter>): string {
  const params = new URLSearchParams();
  for (const key of ADDRESS_KEYS) {
    const value = filter[key];
    const text = Array.isArray(value) ? value.join(",") : value === undefined ? "" : String(value);
    if (text && !(key === "sort" && text === "name")) params.set(key, text);
  }
  return params.toString();
}

/** The catalogue without any filter; by its bare address it opens with the viewer's own default. */
export const WHOLE_CATALOGUE = "/apis?sort=name";

/** The address of the catalogue with a filter changed. Its page is the first one unless `cursor` is in the change. */
export function catalogueHref(filter: Partial<CatalogueFilter>, change: Partial<CatalogueFilter> = {}): string {
  const query = catalogueQuery({ ...filter, cursor: undefined, ...change });
  return query ? `/apis?${query}` : WHOLE_CATALOGUE;
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
  return ADDRESS_KEYS.some((key) => key !== "sort" && key !== "cursor" && filter[key] !== undefined);
}

import { catalogueQuery } from "@/lib/catalog/model/catalogue-address";
import { apiFilter } from "@/lib/catalog/schema";
import { parseInput } from "@/lib/core/parse-input";

/**
 * The query of a view as it is kept: only what the catalogue knows, in its order, and no page. Throws `invalid_input` for
 * one that the catalogue could not show.
 */
export function canonicalViewQuery(query: string): string {
  const { cursor: _cursor, limit: _limit, facets: _facets, ...given } = Object.fromEntries(new URLSearchParams(query));
  return catalogueQuery(parseInput(apiFilter, given, "The query of the view"));
}

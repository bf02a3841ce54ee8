import { SEARCH_KINDS, type SearchKind } from "@/lib/search/schema";

type SearchParams = Record<string, string | string[] | undefined>;

/** What the address of the search holds; `kind` null is every kind. */
export interface SearchQuery {
  q: string;
  kind: SearchKind | null;
  /** Where a page of one kind begins; null at the first. */
  cursor: string | null;
}

const LONGEST = 200;

/** The search in an address. */
export function readSearchQuery({ q, kind, cursor }: SearchParams): SearchQuery {
  const known = SEARCH_KINDS.find((one) => one === kind) ?? null;
  return {
    q: typeof q === "string" ? q.trim().slice(0, LONGEST).toWellFormed() : "",
    kind: known,
    cursor: known && typeof cursor === "string" ? cursor.slice(0, 500) : null,
  };
}

/** The address of a search. */
export function searchHref({ q, kind = null, cursor = null }: { q: string } & Partial<SearchQuery>): string {
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  if (kind) params.set("kind", kind);
  if (kind && cursor) params.set("cursor", cursor);
  const query = params.toString();
  return query ? `/search?${query}` : "/search";
}

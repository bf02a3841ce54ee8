import { SEARCH_KINDS, type SearchKind } from "@/lib/search/schema";

type SearchParams = Record<string, string | string[] | undefined>;

/** What the address of the search holds; `kind` null is every kind. */
export interface SearchQuery {
  q: string;
  kind: SearchKind | null;
}

const LONGEST = 200;

/** The search in an address. */
export function readSearchQuery({ q, kind }: SearchParams): SearchQuery {
  return {
    q: typeof q === "string" ? q.trim().slice(0, LONGEST) : "",
    kind: SEARCH_KINDS.find((one) => one === kind) ?? null,
  };
}

/** The address of a search. */
export function searchHref({ q, kind }: SearchQuery): string {
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  if (kind) params.set("kind", kind);
  const query = params.toString();
  return query ? `/search?${query}` : "/search";
}

import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/browser/fetch-json";
import { type SearchHit, searchAnswer } from "@/lib/search/schema";

const MOST_HITS = 24;

/** Searching the registry, keys and fetcher together. */
export const searchQueries = {
  all: () => ["search"] as const,
  hits: (q: string) =>
    queryOptions({
      queryKey: [...searchQueries.all(), q] as const,
      queryFn: ({ signal }) =>
        fetchJson("/api/v1/search", { response: searchAnswer, query: { q, limit: MOST_HITS }, signal }),
      staleTime: 30_000,
      enabled: q.length >= 2,
    }),
};

/** Where a hit is looked at: its address without the host, so that the page opens in this very site. */
export function hrefOf(hit: SearchHit): string {
  const base = "https://registry.invalid";
  if (!URL.canParse(hit.url, base)) return `/apis/${encodeURIComponent(hit.api.slug)}`;
  const { pathname, search, hash } = new URL(hit.url, base);
  return `${pathname}${search}${hash}`;
}

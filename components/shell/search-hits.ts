import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/browser/fetch-json";
import { consumerPage } from "@/lib/consumers/schema";
import { favouriteList } from "@/lib/favourites/schema";
import { teamPage, userPage } from "@/lib/members/schema";
import { reviewPage } from "@/lib/reviews/schema";
import { type SearchHit, searchAnswer } from "@/lib/search/schema";

const MOST_HITS = 24;
const MOST_PEOPLE = 5;
const REVIEWS_LOOKED_AT = 100;

/** What the palette finds, keys and fetchers together. Whatever is asked twice in a while is asked once. */
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
  /** What the viewer keeps at hand; only people keep anything. */
  favourites: (wanted: boolean) =>
    queryOptions({
      queryKey: [...searchQueries.all(), "favourites"] as const,
      queryFn: ({ signal }) => fetchJson("/api/v1/favourites", { response: favouriteList, signal }),
      enabled: wanted,
    }),
  teams: (q: string) =>
    queryOptions({
      queryKey: [...searchQueries.all(), "teams", q] as const,
      queryFn: ({ signal }) =>
        fetchJson("/api/v1/teams", { response: teamPage, query: { q, limit: MOST_PEOPLE }, signal }),
      staleTime: 60_000,
      enabled: q.length >= 2,
    }),
  consumers: (q: string) =>
    queryOptions({
      queryKey: [...searchQueries.all(), "consumers", q] as const,
      queryFn: ({ signal }) =>
        fetchJson("/api/v1/consumers", { response: consumerPage, query: { q, limit: MOST_PEOPLE }, signal }),
      staleTime: 60_000,
      enabled: q.length >= 2,
    }),
  /** Only administrators may list people. */
  people: (q: string, mayList: boolean) =>
    queryOptions({
      queryKey: [...searchQueries.all(), "people", q] as const,
      queryFn: ({ signal }) =>
        fetchJson("/api/v1/users", { response: userPage, query: { q, limit: MOST_PEOPLE }, signal }),
      staleTime: 60_000,
      enabled: mayList && q.length >= 2,
    }),
  /** The newest reviews; they are narrowed in the browser. */
  reviews: (wanted: boolean) =>
    queryOptions({
      queryKey: [...searchQueries.all(), "reviews"] as const,
      queryFn: ({ signal }) =>
        fetchJson("/api/v1/reviews", { response: reviewPage, query: { limit: REVIEWS_LOOKED_AT }, signal }),
      staleTime: 60_000,
      enabled: wanted,
    }),
};

/** Where a hit is looked at: its address without the host, so that the page opens in this very site. */
export function hrefOf(hit: SearchHit): string {
  const base = "https://registry.invalid";
  if (!URL.canParse(hit.url, base)) return `/apis/${encodeURIComponent(hit.api.slug)}`;
  const { pathname, search, hash } = new URL(hit.url, base);
  return `${pathname}${search}${hash}`;
}

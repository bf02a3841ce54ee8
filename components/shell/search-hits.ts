import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { fetchJson } from "@/lib/browser/fetch-json";

/** A hit of `GET /api/v1/search` as far as the palette reads it; a newer server may say more. */
const hitSchema = z.object({
  kind: z.string(),
  api: z.string(),
  apiName: z.string().optional(),
  version: z.string().optional(),
  name: z.string(),
  detail: z.string().nullish(),
  url: z.string().optional(),
});
export type SearchHit = z.output<typeof hitSchema>;

const answerSchema = z.object({ items: z.array(hitSchema) });

/** Searching the registry, keys and fetcher together. */
export const searchQueries = {
  all: () => ["search"] as const,
  hits: (q: string) =>
    queryOptions({
      queryKey: [...searchQueries.all(), q] as const,
      queryFn: ({ signal }) => fetchJson("/api/v1/search", { response: answerSchema, query: { q, limit: 24 }, signal }),
      staleTime: 30_000,
      enabled: q.length >= 2,
    }),
};

/** Where a hit is looked at. */
export function hrefOf(hit: SearchHit): string {
  if (hit.url?.startsWith("/") && !hit.url.startsWith("//")) return hit.url;
  return `/apis/${encodeURIComponent(hit.api)}`;
}

import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/browser/fetch-json";
import { apiConsumerPage } from "@/lib/consumers/schema";

const MOST_CALLERS = 200;

/** Who calls an API, or one operation of it, as REST tells it: the first page. */
export function callersQuery(api: string, operation: string | null) {
  return queryOptions({
    queryKey: ["consumers", "of", api, operation] as const,
    queryFn: ({ signal }) =>
      fetchJson(`/api/v1/apis/${encodeURIComponent(api)}/consumers`, {
        response: apiConsumerPage,
        query: { operation: operation ?? undefined, limit: MOST_CALLERS },
        signal,
      }),
    staleTime: 60_000,
  });
}

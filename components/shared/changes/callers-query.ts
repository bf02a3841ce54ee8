import { queryOptions } from "@tanstack/react-query";
import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";

const MOST_CALLERS = 200;

/** Who calls an API, or one operation of it, as REST tells it: the first page. */
export function callersQuery(api: string, operation: string | null) {
  return queryOptions({
    queryKey: ["consumers", "of", api, operation] as const,
    queryFn: ({ signal }) =>
      fetchOnDemand(
        `/api/v1/apis/${encodeURIComponent(api)}/consumers`,
        {
          query: { operation: operation ?? undefined, limit: MOST_CALLERS },
          signal,
        },
        async () => (await import("@/lib/consumers/schema")).apiConsumerPage,
      ),
    staleTime: 60_000,
  });
}

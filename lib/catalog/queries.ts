import { queryOptions } from "@tanstack/react-query";
import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";
import type { ApiDto, ApiPatch, CreateApiInput } from "./schema";

const answer = async () => (await import("./schema")).apiDto;

/** The catalogue as the browser reads and changes it. After a change invalidate `apiQueries.all()`. */
export const apiQueries = {
  all: () => ["apis"] as const,
  list: (filter: { q?: string; limit?: number }) =>
    queryOptions({
      queryKey: [...apiQueries.all(), "list", filter] as const,
      queryFn: ({ signal }) =>
        fetchOnDemand("/api/v1/apis", { query: filter, signal }, async () => (await import("./schema")).apiPage),
    }),
  detail: (api: string) =>
    queryOptions({
      queryKey: [...apiQueries.all(), "detail", api] as const,
      queryFn: ({ signal }) => fetchOnDemand(apiPath(api), { signal }, answer),
    }),
};

/** The REST address of an API. */
export function apiPath(api: string): string {
  return `/api/v1/apis/${encodeURIComponent(api)}`;
}

/** Creates an API. Throws `ProblemError` with a violation for each field that does not fit. */
export function createApi(input: CreateApiInput): Promise<ApiDto> {
  return fetchOnDemand("/api/v1/apis", { method: "POST", body: input }, answer);
}

/** Changes attributes of an API, unless somebody else did since `revision` (412). */
export function updateApi({
  api,
  revision,
  patch,
}: {
  api: string;
  revision: number;
  patch: ApiPatch;
}): Promise<ApiDto> {
  return fetchOnDemand(
    apiPath(api),
    { method: "PATCH", body: patch, headers: { "if-match": `"${revision}"` } },
    answer,
  );
}

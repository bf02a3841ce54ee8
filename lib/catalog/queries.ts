import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/browser/fetch-json";
import { type ApiDto, type ApiPatch, apiDto, apiPage, type CreateApiInput } from "./schema";

/** The catalogue as the browser reads and changes it. After a change invalidate `apiQueries.all()`. */
export const apiQueries = {
  all: () => ["apis"] as const,
  list: (filter: { q?: string; limit?: number }) =>
    queryOptions({
      queryKey: [...apiQueries.all(), "list", filter] as const,
      queryFn: ({ signal }) => fetchJson("/api/v1/apis", { response: apiPage, query: filter, signal }),
    }),
  detail: (api: string) =>
    queryOptions({
      queryKey: [...apiQueries.all(), "detail", api] as const,
      queryFn: ({ signal }) => fetchJson(apiPath(api), { response: apiDto, signal }),
    }),
};

/** The REST address of an API. */
export function apiPath(api: string): string {
  return `/api/v1/apis/${encodeURIComponent(api)}`;
}

/** Creates an API. Throws `ProblemError` with a violation for each field that does not fit. */
export function createApi(input: CreateApiInput): Promise<ApiDto> {
  return fetchJson("/api/v1/apis", { method: "POST", body: input, response: apiDto });
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
  return fetchJson(apiPath(api), {
    method: "PATCH",
    body: patch,
    headers: { "if-match": `"${revision}"` },
    response: apiDto,
  });
}

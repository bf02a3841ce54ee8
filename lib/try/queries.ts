import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/browser/fetch-json";
import { tryAnswer, type tryBody, tryServers } from "@/lib/try/schema";
import type { z } from "zod";

const path = (api: string, version: string) =>
  `/api/v1/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(version)}/try`;

/** What the browser asks about trying operations. */
export const tryQueries = {
  all: () => ["try"] as const,
  /** Where requests of a version could go. */
  servers: (api: string, version: string) =>
    queryOptions({
      queryKey: [...tryQueries.all(), api, version],
      queryFn: ({ signal }) => fetchJson(path(api, version), { response: tryServers, signal }),
    }),
};

/** Sends one request through the registry. */
export function sendTry(api: string, version: string, body: z.input<typeof tryBody>) {
  return fetchJson(path(api, version), { method: "POST", body, response: tryAnswer });
}

import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { fetchJson } from "@/lib/browser/fetch-json";
import {
  claimDto,
  type consumerPatch,
  consumerDto,
  consumerPage,
  type createConsumerInput,
  type declareInput,
} from "./schema";

/** The keys of everything about consumers. */
export const consumerQueries = {
  all: () => ["consumers"] as const,
  list: (filter: { q?: string; limit?: number }) =>
    queryOptions({
      queryKey: [...consumerQueries.all(), "list", filter] as const,
      queryFn: ({ signal }) => fetchJson("/api/v1/consumers", { response: consumerPage, query: filter, signal }),
    }),
};

/** The REST address of a consumer. */
export function consumerPath(slug: string): string {
  return `/api/v1/consumers/${encodeURIComponent(slug)}`;
}

/** The REST address of what is said of a consumer and an API. */
export function dependencyPath(consumer: string, api: string): string {
  return `${consumerPath(consumer)}/dependencies/${encodeURIComponent(api)}`;
}

/** What the browser can do with consumers, by REST. */
export const consumerMutations = {
  create: () =>
    mutationOptions({
      mutationKey: [...consumerQueries.all(), "create"],
      mutationFn: (body: z.input<typeof createConsumerInput>) =>
        fetchJson("/api/v1/consumers", { method: "POST", body, response: consumerDto }),
    }),
  update: () =>
    mutationOptions({
      mutationKey: [...consumerQueries.all(), "update"],
      mutationFn: ({ consumer, patch }: { consumer: string; patch: z.input<typeof consumerPatch> }) =>
        fetchJson(consumerPath(consumer), { method: "PATCH", body: patch, response: consumerDto }),
    }),
  remove: () =>
    mutationOptions({
      mutationKey: [...consumerQueries.all(), "remove"],
      mutationFn: (consumer: string) => fetchJson(consumerPath(consumer), { method: "DELETE", response: z.unknown() }),
    }),
  declare: () =>
    mutationOptions({
      mutationKey: [...consumerQueries.all(), "declare"],
      mutationFn: ({ consumer, api, body }: { consumer: string; api: string; body: z.input<typeof declareInput> }) =>
        fetchJson(dependencyPath(consumer, api), { method: "PUT", body, response: claimDto }),
    }),
  /** All versions where none is given; the empty text is what was said without one. */
  removeDependency: () =>
    mutationOptions({
      mutationKey: [...consumerQueries.all(), "remove-dependency"],
      mutationFn: ({ consumer, api, version }: { consumer: string; api: string; version?: string }) =>
        fetchJson(
          `${dependencyPath(consumer, api)}${version === undefined ? "" : `?version=${encodeURIComponent(version)}`}`,
          {
            method: "DELETE",
            response: z.unknown(),
          },
        ),
    }),
};

import { mutationOptions, queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";
import type { consumerPatch, createConsumerInput, declareInput } from "./schema";
import type { LinkInput } from "./schema/identities";
import type { StandingsInput } from "./schema/standings";

const schemas = () => import("./schema");
const oneConsumer = async () => (await schemas()).consumerDto;
const merged = async () => {
  const [{ z }, { consumerDto }] = await Promise.all([import("zod"), schemas()]);
  return z.strictObject({ id: z.string(), consumer: consumerDto });
};
const anything = async () => (await import("zod")).z.unknown();

/** The keys of everything about consumers. */
export const consumerQueries = {
  all: () => ["consumers"] as const,
  list: (filter: { q?: string; limit?: number }) =>
    queryOptions({
      queryKey: [...consumerQueries.all(), "list", filter] as const,
      queryFn: ({ signal }) =>
        fetchOnDemand("/api/v1/consumers", { query: filter, signal }, async () => (await schemas()).consumerPage),
    }),
};

/** The REST address of a consumer. */
export function consumerPath(slug: string): string {
  return `/api/v1/consumers/${encodeURIComponent(slug)}`;
}

/** The REST address of whose an identity is. */
export function identityPath(identity: string): string {
  return `/api/v1/identities/${encodeURIComponent(identity)}/consumer`;
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
        fetchOnDemand("/api/v1/consumers", { method: "POST", body }, oneConsumer),
    }),
  update: () =>
    mutationOptions({
      mutationKey: [...consumerQueries.all(), "update"],
      mutationFn: ({ consumer, patch }: { consumer: string; patch: z.input<typeof consumerPatch> }) =>
        fetchOnDemand(consumerPath(consumer), { method: "PATCH", body: patch }, oneConsumer),
    }),
  remove: () =>
    mutationOptions({
      mutationKey: [...consumerQueries.all(), "remove"],
      mutationFn: (consumer: string) => fetchOnDemand(consumerPath(consumer), { method: "DELETE" }, anything),
    }),
  declare: () =>
    mutationOptions({
      mutationKey: [...consumerQueries.all(), "declare"],
      mutationFn: ({ consumer, api, body }: { consumer: string; api: string; body: z.input<typeof declareInput> }) =>
        fetchOnDemand(dependencyPath(consumer, api), { method: "PUT", body }, async () => (await schemas()).claimDto),
    }),
  /** All versions where none is given; the empty text is what was said without one. */
  removeDependency: () =>
    mutationOptions({
      mutationKey: [...consumerQueries.all(), "remove-dependency"],
      mutationFn: ({ consumer, api, version }: { consumer: string; api: string; version?: string }) =>
        fetchOnDemand(
          `${dependencyPath(consumer, api)}${version === undefined ? "" : `?version=${encodeURIComponent(version)}`}`,
          {
            method: "DELETE",
          },
          anything,
        ),
    }),
  /** Says where a consumer stands with some things. */
  answer: () =>
    mutationOptions({
      mutationKey: [...consumerQueries.all(), "answer"],
      mutationFn: ({ consumer, body }: { consumer: string; body: StandingsInput }) =>
        fetchOnDemand(
          `${consumerPath(consumer)}/standings`,
          { method: "PUT", body },
          async () => (await import("./schema/standings")).standingsAnswer,
        ),
    }),
  /** Says whose an identity is. */
  link: () =>
    mutationOptions({
      mutationKey: [...consumerQueries.all(), "link"],
      mutationFn: ({ identity, body }: { identity: string; body: LinkInput }) =>
        fetchOnDemand(
          identityPath(identity),
          { method: "PUT", body },
          async () => (await import("./schema/identities")).identityDto,
        ),
    }),
  unlink: () =>
    mutationOptions({
      mutationKey: [...consumerQueries.all(), "unlink"],
      mutationFn: (identity: string) => fetchOnDemand(identityPath(identity), { method: "DELETE" }, anything),
    }),
  merge: () =>
    mutationOptions({
      mutationKey: [...consumerQueries.all(), "merge"],
      mutationFn: ({ consumer, other }: { consumer: string; other: string }) =>
        fetchOnDemand(
          `${consumerPath(consumer)}/merges`,
          {
            method: "POST",
            body: { consumer: other },
          },
          merged,
        ),
    }),
  undoMerge: () =>
    mutationOptions({
      mutationKey: [...consumerQueries.all(), "undo-merge"],
      mutationFn: ({ consumer, merge }: { consumer: string; merge: string }) =>
        fetchOnDemand(
          `${consumerPath(consumer)}/merges/${encodeURIComponent(merge)}`,
          {
            method: "DELETE",
          },
          anything,
        ),
    }),
  /** Switches on or off that a consumer's team is told of an API. */
  follow: () =>
    mutationOptions({
      mutationKey: [...consumerQueries.all(), "follow"],
      mutationFn: ({ consumer, api, told }: { consumer: string; api: string; told: boolean }) =>
        fetchOnDemand(
          `${consumerPath(consumer)}/subscriptions/${encodeURIComponent(api)}`,
          {
            method: told ? "PUT" : "DELETE",
          },
          anything,
        ),
    }),
};

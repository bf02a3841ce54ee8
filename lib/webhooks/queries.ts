import { mutationOptions } from "@tanstack/react-query";
import { z } from "zod";
import { fetchJson } from "@/lib/browser/fetch-json";
import { type createWebhookInput, deliveryDto, webhookDto, type webhookPatch, webhookWithSecret } from "./schema";

/** The keys of everything about webhooks. */
export const webhookQueries = {
  all: () => ["webhooks"] as const,
};

const pathOf = (id: string) => `/api/v1/webhooks/${encodeURIComponent(id)}`;

/** What those who manage webhooks do with them, by REST. */
export const webhookMutations = {
  create: () =>
    mutationOptions({
      mutationKey: [...webhookQueries.all(), "create"],
      mutationFn: (body: z.input<typeof createWebhookInput>) =>
        fetchJson("/api/v1/webhooks", { method: "POST", body, response: webhookWithSecret }),
    }),
  update: (id: string) =>
    mutationOptions({
      mutationKey: [...webhookQueries.all(), "update", id],
      mutationFn: (body: z.input<typeof webhookPatch>) =>
        fetchJson(pathOf(id), { method: "PATCH", body, response: webhookDto }),
    }),
  remove: (id: string) =>
    mutationOptions({
      mutationKey: [...webhookQueries.all(), "remove", id],
      mutationFn: () => fetchJson(pathOf(id), { method: "DELETE", response: z.unknown() }),
    }),
  rotate: (id: string) =>
    mutationOptions({
      mutationKey: [...webhookQueries.all(), "rotate", id],
      mutationFn: () => fetchJson(`${pathOf(id)}/secret`, { method: "POST", response: webhookWithSecret }),
    }),
  test: (id: string) =>
    mutationOptions({
      mutationKey: [...webhookQueries.all(), "test", id],
      mutationFn: () => fetchJson(`${pathOf(id)}/test`, { method: "POST", response: deliveryDto }),
    }),
  redeliver: (id: string) =>
    mutationOptions({
      mutationKey: [...webhookQueries.all(), "redeliver", id],
      mutationFn: (delivery: string) =>
        fetchJson(`${pathOf(id)}/deliveries/${encodeURIComponent(delivery)}/redeliver`, {
          method: "POST",
          response: deliveryDto,
        }),
    }),
};

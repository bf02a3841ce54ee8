import { mutationOptions } from "@tanstack/react-query";
import { z } from "zod";
import { fetchJson } from "@/lib/browser/fetch-json";
import { type SubscribeInput, subscriptionDto } from "./schema";

/** The keys of everything about subscriptions. */
export const subscriptionQueries = {
  all: () => ["subscriptions"] as const,
};

/** What people do with their own subscriptions, by REST. */
export const subscriptionMutations = {
  subscribe: () =>
    mutationOptions({
      mutationKey: [...subscriptionQueries.all(), "subscribe"],
      mutationFn: (body: SubscribeInput) =>
        fetchJson("/api/v1/subscriptions", { method: "POST", body, response: subscriptionDto }),
    }),
  unsubscribe: () =>
    mutationOptions({
      mutationKey: [...subscriptionQueries.all(), "unsubscribe"],
      mutationFn: (id: string) =>
        fetchJson(`/api/v1/subscriptions/${encodeURIComponent(id)}`, { method: "DELETE", response: z.unknown() }),
    }),
};

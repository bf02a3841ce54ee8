import { z } from "zod";
import { fetchJson } from "@/lib/browser/fetch-json";
import { type SubscribeInput, subscriptionDto } from "@/lib/subscriptions/schema";

/** Subscribes the viewer; answers the id of the subscription. Throws `ProblemError`. */
export async function subscribe(body: SubscribeInput): Promise<string> {
  return (await fetchJson("/api/v1/subscriptions", { method: "POST", body, response: subscriptionDto })).id;
}

/** Ends a subscription. Throws `ProblemError`. */
export async function unsubscribe(id: string): Promise<void> {
  await fetchJson(`/api/v1/subscriptions/${encodeURIComponent(id)}`, { method: "DELETE", response: z.unknown() });
}

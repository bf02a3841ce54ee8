import type { EventType } from "@/lib/events/model/event-types";

/** Seconds between the attempts of a delivery, as Standard Webhooks recommends: about three days in all. */
export const RETRY_SECONDS = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;
/** A receiver that answered nothing but errors for so long is switched off. */
export const FAILING_DAYS = 5;
/** How long messages are signed with the old secret, too, after it was replaced. */
export const OVERLAP_HOURS = 24;
/** How long a receiver may take. */
export const ANSWER_MS = 15_000;
/** How much of its answer is kept. */
export const KEPT_BYTES = 1_024;
/** How long deliveries are kept. */
export const KEPT_DAYS = 30;

/** What became of a delivery. `dropped`: its webhook was switched off first. */
export const DELIVERY_STATES = ["pending", "delivered", "failed", "dropped"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Why the registry switched a webhook off. */
export const DISABLE_REASONS = ["gone", "failing"] as const;
export type DisableReason = (typeof DISABLE_REASONS)[number];

/** What a webhook is sent. */
export interface WebhookFilter {
  /** Null: events of all teams. */
  teamId: string | null;
  /** Empty: every type. */
  eventTypes: readonly string[];
}

/** The type of a message that somebody sends to try a webhook. */
export const TEST_TYPE = "webhook.test";
export type MessageType = EventType | typeof TEST_TYPE;

/** Seconds until the next attempt after `attempts` of them, spread by a tenth; null where there is none. `random` is in [0, 1). */
export function secondsToNext(attempts: number, random: number): number | null {
  const base = RETRY_SECONDS[attempts - 1];
  return base === undefined ? null : Math.round(base * (0.9 + random * 0.2));
}

import type { Actor } from "@/lib/core/context";
import type { RegistryEvent } from "@/lib/events/model/registry-event";
import { can } from "@/lib/members/policy";
import { type DisableReason, FAILING_DAYS, secondsToNext, type WebhookFilter } from "./model";

/** Whether a webhook is sent an event: of its team, or of any, and of a type that it asks for. */
export function wants(webhook: WebhookFilter, event: Pick<RegistryEvent, "type" | "team">): boolean {
  if (webhook.teamId !== null && webhook.teamId !== event.team?.id) return false;
  return webhook.eventTypes.length === 0 || webhook.eventTypes.includes(event.type);
}

/** What came of one attempt; `status` null where no answer came. */
export interface AttemptFacts {
  status: number | null;
  /** Attempts of this round, with this one. */
  attempts: number;
  /** Since when every attempt failed, before this one. */
  failingSince: Date | null;
  now: Date;
  /** In [0, 1), to spread repeats. */
  random: number;
}

/** What follows from an attempt. */
export interface Verdict {
  state: "pending" | "delivered" | "failed";
  /** Seconds until the next attempt; null: there is none. */
  retryIn: number | null;
  failingSince: Date | null;
  disable: DisableReason | null;
}

const DAY_MS = 86_400_000;

/**
 * Judges an attempt: 2xx is delivered; 410 ends it and the webhook; everything else, redirects too, is tried again until the
 * schedule ends. A webhook at which nothing has arrived for days is switched off.
 */
export function judgeAttempt({ status, attempts, failingSince, now, random }: AttemptFacts): Verdict {
  if (status !== null && status >= 200 && status < 300) {
    return { state: "delivered", retryIn: null, failingSince: null, disable: null };
  }
  const since = failingSince ?? now;
  if (status === 410) return { state: "failed", retryIn: null, failingSince: since, disable: "gone" };
  if (now.getTime() - since.getTime() >= FAILING_DAYS * DAY_MS) {
    return { state: "failed", retryIn: null, failingSince: since, disable: "failing" };
  }
  const retryIn = secondsToNext(attempts, random);
  return { state: retryIn === null ? "failed" : "pending", retryIn, failingSince: since, disable: null };
}

/** Ids of the teams whose webhooks somebody manages, besides those who manage all. */
export function managedTeams(actor: Actor): string[] {
  const own = actor.kind === "user" ? actor.teams.map((team) => team.teamId) : [];
  const given = actor.kind === "token" && actor.teamId !== null ? [actor.teamId] : own;
  return given.filter((teamId) => can(actor, "webhook.manage", teamId));
}

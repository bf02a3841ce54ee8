import type { ActorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { daysUntil, utcDay } from "@/lib/lifecycle/notice";
import { isSameActor } from "@/lib/versions/model/stored-actor";

/** An exception is for a time: the longest is a year and a day, so that each is looked at again. */
export const LONGEST_WAIVER_DAYS = 366;

/** Throws `invalid_input` unless the last day is today or later, and within the longest time. */
export function requireExpiry(expiresOn: string, now: Date, longestDays = LONGEST_WAIVER_DAYS): Date {
  const day = new Date(`${expiresOn}T00:00:00Z`);
  const days = daysUntil(day, now);
  if (days >= 0 && days <= longestDays) return day;
  const latest = utcDay(new Date(now.getTime() + longestDays * 86_400_000));
  const message = days < 0 ? `${expiresOn} has passed` : `${expiresOn} is more than ${longestDays} days ahead`;
  throw new RegistryError("invalid_input", `A waiver cannot hold until then: ${message}.`, {
    fix: `Choose a day from ${utcDay(now)} to ${latest}.`,
    violations: [{ pointer: "/expiresOn", message }],
  });
}

/** Throws `forbidden` where somebody would make an exception for what they pushed themselves. */
export function requireOtherPublisher(grantor: ActorRef, publishers: readonly ActorRef[]): void {
  if (!publishers.some((publisher) => isSameActor(publisher, grantor))) return;
  throw new RegistryError("forbidden", "Nobody grants a waiver for what they published.", {
    fix: "Ask for it (`request: true`), and let another owner of the team decide.",
  });
}

/** Throws `forbidden` where somebody would approve what they asked for themselves, or what `requesters` says is their own. */
export function requireOtherRequester(approver: ActorRef, requesters: readonly ActorRef[]): void {
  if (!requesters.some((requester) => isSameActor(approver, requester))) return;
  throw new RegistryError("forbidden", "Nobody approves a waiver that they asked for.", {
    fix: "Ask another owner of the team.",
  });
}

/** Of some waivers, those that count for a version: never one that somebody who pushed it granted beforehand. */
export function countingWaivers<W extends { grantedBy: ActorRef | null }>(
  waivers: readonly W[],
  publishers: readonly ActorRef[],
): W[] {
  return waivers.filter(({ grantedBy }) => {
    return grantedBy !== null && !publishers.some((publisher) => isSameActor(publisher, grantedBy));
  });
}

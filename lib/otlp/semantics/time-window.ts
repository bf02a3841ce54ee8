import type { Rejection } from "./tally";

const DAY_MS = 86_400_000;
/** What is older than this comes too late (*default*). */
export const OLDEST_MS = 30 * DAY_MS;
/** Clocks of other machines may run ahead this far (*default*). */
export const NEWEST_MS = 10 * 60_000;

/** Why an instant (milliseconds since the epoch) cannot be when a call ended; null where it can. */
export function timeRejection(at: number, now: number): Rejection | null {
  if (!(at > 0)) return "no_time";
  if (at < now - OLDEST_MS) return "too_old";
  return at > now + NEWEST_MS ? "too_new" : null;
}

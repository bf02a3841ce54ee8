import { utcDay } from "@/lib/lifecycle/notice";

/** Where a waiver stands. */
export const WAIVER_STATES = ["live", "expired", "revoked"] as const;
export type WaiverState = (typeof WAIVER_STATES)[number];

/** The state of a waiver on the UTC day of `now`: its last day counts. */
export function waiverState(waiver: { expiresOn: Date; revokedAt: Date | null }, now: Date): WaiverState {
  if (waiver.revokedAt !== null) return "revoked";
  return utcDay(waiver.expiresOn) >= utcDay(now) ? "live" : "expired";
}

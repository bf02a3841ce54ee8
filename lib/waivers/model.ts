import { utcDay } from "@/lib/lifecycle/notice";

/** Where a waiver stands. `expired` is also a request that nobody decided in time. */
export const WAIVER_STATES = ["requested", "approved", "refused", "expired", "revoked"] as const;
export type WaiverState = (typeof WAIVER_STATES)[number];

/** What was decided of a request, as it is stored. */
export const WAIVER_STATUSES = ["requested", "approved", "refused"] as const;
export type WaiverStatus = (typeof WAIVER_STATUSES)[number];

/** `acceptance`: a breaking change is let through on purpose; `exception`: anything else that a gate is told to overlook. */
export const WAIVER_KINDS = ["exception", "acceptance"] as const;
export type WaiverKind = (typeof WAIVER_KINDS)[number];

/** `review`: for the one version; `api`: for every version of the API. */
export const WAIVER_SCOPES = ["review", "api"] as const;
export type WaiverScope = (typeof WAIVER_SCOPES)[number];

/** Whether what a waiver is for was still there when the gates were last run. */
export const WAIVER_USES = ["needed", "unused", "unknown"] as const;
export type WaiverUse = (typeof WAIVER_USES)[number];

/** Days before the end at which people are told, the furthest first: once at each. */
export const REMINDER_DAYS = [14, 3] as const;

/** The state of a waiver on the UTC day of `now`: its last day counts to its last millisecond. */
export function waiverState(
  waiver: { status: string; expiresOn: Date; revokedAt: Date | null },
  now: Date,
): WaiverState {
  if (waiver.revokedAt !== null) return "revoked";
  if (waiver.status === "refused") return "refused";
  if (utcDay(waiver.expiresOn) < utcDay(now)) return "expired";
  return waiver.status === "requested" ? "requested" : "approved";
}

/** The nearest reminder that is due so many days before the end; null where none is, or it was told already. */
export function dueReminder(daysLeft: number, told: number | null): number | null {
  const due = REMINDER_DAYS.findLast((mark) => daysLeft <= mark);
  return due === undefined || daysLeft < 0 || (told !== null && told <= due) ? null : due;
}

import type { TelemetrySpan } from "./traffic";

/** Days on which calls must have been recorded, at least, before silence says anything. */
const LEAST_DAYS = 7;
const LEAST_SHARE = 0.5;

/**
 * Whether it can be said of an operation that nobody calls it: calls to the API were recorded on at least 7 days of the
 * window, and on half of its days. No data is never "no calls".
 */
export function isEnoughTelemetry({ daysSeen, daysAsked }: Pick<TelemetrySpan, "daysSeen" | "daysAsked">): boolean {
  return daysSeen >= LEAST_DAYS && daysSeen >= daysAsked * LEAST_SHARE;
}

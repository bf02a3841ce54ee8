const DAY_MS = 86_400_000;

/** The UTC day of an instant, `2027-01-31`. */
export function utcDay(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** The number of whole UTC days since 1970-01-01. */
function dayNumber(instant: Date): number {
  return Math.floor(instant.getTime() / DAY_MS);
}

/** UTC calendar days from `now` to `instant`: 0 on the same day, negative afterwards. */
export function daysUntil(instant: Date, now: Date): number {
  return dayNumber(instant) - dayNumber(now);
}

/**
 * The first UTC day (its midnight) on which a sunset may fall: the notice period counted from the announcement, which
 * is the later of now and `deprecatedAt`, since nobody can be told in the past (DOMAIN §3, active → deprecated).
 */
export function earliestSunset(now: Date, deprecatedAt: Date | undefined, noticeDays: number): Date {
  const announced = Math.max(dayNumber(now), deprecatedAt ? dayNumber(deprecatedAt) : Number.NEGATIVE_INFINITY);
  return new Date((announced + noticeDays) * DAY_MS);
}

/** Where a deprecation stands on its way to the sunset. */
export const NOTICE_STAGES = ["announced", "within_90_days", "within_30_days", "overdue"] as const;
export type NoticeStage = (typeof NOTICE_STAGES)[number];

/** The stage of a version that is still deprecated: overdue from the instant of its sunset on. */
export function noticeStage(sunsetAt: Date, now: Date): NoticeStage {
  if (now.getTime() >= sunsetAt.getTime()) return "overdue";
  const days = daysUntil(sunsetAt, now);
  if (days <= 30) return "within_30_days";
  return days <= 90 ? "within_90_days" : "announced";
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/i;

/**
 * An ISO 8601 day (its midnight in UTC) or an instant with an offset, as a Date; undefined for anything else, also for
 * days that do not exist such as the 30th of February.
 */
export function parseMoment(text: string): Date | undefined {
  if (!ISO_DAY.test(text) && !ISO_INSTANT.test(text)) return undefined;
  const midnight = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || utcDay(midnight) !== text.slice(0, 10)) return undefined;
  const moment = new Date(ISO_DAY.test(text) ? `${text}T00:00:00Z` : text.toUpperCase());
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

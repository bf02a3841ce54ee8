const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Calls older than this are not recorded any more: a retired version must not come to life by an old log. */
export const OLDEST_DAYS = 30;
/** Clocks of others may be ahead by so much. */
export const AHEAD_MINUTES = 10;
/** How long hours are kept; days are kept for longer. */
export const HOURS_KEPT_DAYS = 35;
export const DAYS_KEPT = 400;

/** Start of the UTC hour of an instant, milliseconds since the epoch. UTC has no clock changes. */
export const hourOf = (at: number): number => Math.floor(at / HOUR) * HOUR;

/** Start of the UTC day of an instant. */
export const dayOf = (at: number): number => Math.floor(at / DAY) * DAY;

/** The UTC day as it is written: `2026-11-21`. */
export const dayName = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The UTC days that a window touches, oldest first; `to` is not part of it. A bounded number. */
export function daysBetween(from: Date, to: Date): string[] {
  const days: string[] = [];
  if (from >= to) return days;
  const most = DAYS_KEPT * 2;
  for (let day = dayOf(from.getTime()); day < to.getTime() && days.length < most; day += DAY) days.push(dayName(day));
  return days;
}

/** Whether a call of that instant can be recorded now. */
export function lateness(at: number, now: Date): "fits" | "tooOld" | "tooNew" {
  if (!Number.isFinite(at) || at < now.getTime() - OLDEST_DAYS * DAY) return "tooOld";
  return at > now.getTime() + AHEAD_MINUTES * 60_000 ? "tooNew" : "fits";
}

/** A window in what is stored: whole days, and the hours of the days that it only touches. All in milliseconds. */
export interface StoredWindow {
  days: { from: number; to: number };
  hours: { from: number; to: number }[];
}

/**
 * How a window is read: whole days from the days, the rest from the hours while these are kept, else from whole days. The
 * hours at the ends count whole.
 */
export function windowOf(from: Date, to: Date, now: Date): StoredWindow {
  const start = hourOf(from.getTime());
  // What ends now, or later, has all of the present day: nothing comes after it.
  const isOpen = to.getTime() >= now.getTime();
  const end = isOpen ? dayOf(to.getTime()) + DAY : Math.ceil(to.getTime() / HOUR) * HOUR;
  const kept = dayOf(now.getTime()) - HOURS_KEPT_DAYS * DAY;
  const firstWhole = start < kept ? dayOf(start) : Math.ceil(start / DAY) * DAY;
  const afterWhole = end < kept ? Math.ceil(end / DAY) * DAY : dayOf(end);
  if (firstWhole > afterWhole) return { days: { from: start, to: start }, hours: [{ from: start, to: end }] };
  const hours = [
    { from: start, to: firstWhole },
    { from: afterWhole, to: end },
  ].filter((one) => one.from < one.to);
  return { days: { from: firstWhole, to: afterWhole }, hours };
}

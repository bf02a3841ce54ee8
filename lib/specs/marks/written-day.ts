const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?([Zz]|[+-]\d{2}:?\d{2})?$/;
/** The one form of date that HTTP fields are sent in (RFC 9110 §5.6.7). */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
/** A Date of structured fields (RFC 9651 §3.3.7): seconds, as the field Deprecation has them. */
const UNIX = /^@(\d{1,12})$/;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MINUTE = 60_000;
/** 9999-12-31: beyond it a day has no ISO form of four digits. */
const LAST_SECOND = 253_402_300_799;

/** What was written where a day belongs. `impossible`: the form of a day, and none of the calendar, such as 2027-02-30. */
export type WrittenDay = { day: string } | { fault: "not-a-day" | "impossible" };

/**
 * The UTC day of what was written: an ISO day, an instant (one without an offset is in UTC), an HTTP date, or `@` and
 * Unix seconds. Never guesses: "June 2027" and "01/02/2027" are no days.
 */
export function readDay(text: string): WrittenDay {
  const written = text.trim();
  const plain = DAY.exec(written);
  if (plain) return isOfCalendar(written) ? { day: written } : { fault: "impossible" };
  const instant = INSTANT.exec(written);
  if (instant) return instantDay(instant);
  const http = HTTP_DATE.exec(written);
  if (http) {
    const [, day = "", name = "", year = "", ...clock] = http;
    const iso = `${year}-${String(MONTHS.indexOf(name) + 1).padStart(2, "0")}-${day}`;
    return isOfCalendar(iso) && isClock(clock) ? { day: iso } : { fault: "impossible" };
  }
  const unix = UNIX.exec(written);
  if (!unix) return { fault: "not-a-day" };
  const seconds = Number(unix[1]);
  return seconds <= LAST_SECOND ? { day: isoDay(seconds * 1_000) } : { fault: "impossible" };
}

/** Whether a text begins like an ISO day, whatever it then is: who writes so means a day, and no version. */
export function looksLikeDay(text: string): boolean {
  return /^\s*\d{4}-\d{2}-\d{2}(?:$|[Tt\s])/.test(text);
}

function instantDay([, day = "", ...parts]: RegExpExecArray): WrittenDay {
  const [hours = "", minutes = "", seconds = "00", zone = "Z"] = parts;
  if (!isOfCalendar(day) || !isClock([hours, minutes, seconds])) return { fault: "impossible" };
  const offset = offsetMinutes(zone);
  if (offset === undefined) return { fault: "impossible" };
  const local = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
  const at = local + (Number(hours) * 60 + Number(minutes) - offset) * MINUTE;
  return at > LAST_SECOND * 1_000 ? { fault: "impossible" } : { day: isoDay(at) };
}

function offsetMinutes(zone: string): number | undefined {
  if (zone.toUpperCase() === "Z") return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function isClock([hours, minutes, seconds]: readonly string[]): boolean {
  // 24:00 and a leap second are instants, too (RFC 3339 §5.6 allows :60).
  return Number(hours) <= 24 && Number(minutes) <= 59 && Number(seconds) <= 60;
}

function isOfCalendar(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  if (year < 1970) return false;
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
}

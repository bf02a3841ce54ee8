const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const LONG_DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** What is wrong with a text that should be an HTTP-date. */
export type DateFault =
  | "rfc850"
  | "asctime"
  | "zone"
  | "two-digit-year"
  | "weekday"
  | "no-such-day"
  | "one-digit-day"
  | "letter-case"
  | "iso"
  | "structured"
  | "number"
  | "quoted"
  | "not-a-date";

/** A text read as an HTTP-date: the instant that is meant where that can be told, and what is wrong; null: nothing is. */
export interface ReadDate {
  at: Date | null;
  fault: DateFault | null;
}

const IMF = /^([A-Za-z]{3}), (\d{1,2}) ([A-Za-z]{3}) (\d{2}|\d{4}) (\d{2}):(\d{2}):(\d{2}) (\S.*)$/;
const RFC_850 = /^([A-Za-z]{6,9}), (\d{2})-([A-Za-z]{3})-(\d{2}|\d{4}) (\d{2}):(\d{2}):(\d{2}) (\S.*)$/;
const ASCTIME = /^([A-Za-z]{3}) ([A-Za-z]{3}) ([ \d]\d) (\d{2}):(\d{2}):(\d{2}) (\d{4})$/;

interface Parts {
  year: string;
  month: string;
  day: string;
  time: readonly [string | undefined, string | undefined, string | undefined];
}

function at({ year, month, day, time }: Parts): Date | null {
  const index = MONTHS.findIndex((one) => one.toLowerCase() === month.toLowerCase());
  const [hours, minutes, seconds] = time.map(Number);
  const full = year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
  const date = new Date(0);
  date.setUTCFullYear(full, index, Number(day));
  if (index === -1 || date.getUTCMonth() !== index || date.getUTCDate() !== Number(day)) return null;
  // RFC 9110 §5.6.7 lets a leap second be written; instants have none.
  if ((hours ?? 99) > 23 || (minutes ?? 99) > 59 || (seconds ?? 99) > 60) return null;
  date.setUTCHours(hours ?? 0, minutes ?? 0, Math.min(59, seconds ?? 0));
  return date;
}

const OFFSET = /^([+-])(\d{2}):?(\d{2})$/;

/** Minutes east of GMT of a zone that is not written as GMT; null where nobody knows. */
function minutesEast(zone: string): number | null {
  if (/^(utc|ut|z|gmt)$/i.test(zone)) return 0;
  const [, sign, hours, minutes] = OFFSET.exec(zone) ?? [];
  if (sign === undefined) return null;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function readFixdate(match: readonly string[]): ReadDate {
  const [, weekday = "", day = "", month = "", year = "", hours, minutes, seconds, zone = ""] = match;
  const local = at({ year, month, day, time: [hours, minutes, seconds] });
  if (!local) return { at: null, fault: "no-such-day" };
  const east = minutesEast(zone);
  const instant = east === null ? null : new Date(local.getTime() - east * 60_000);
  if (zone !== "GMT") return { at: instant, fault: zone.toUpperCase() === "GMT" ? "letter-case" : "zone" };
  if (year.length === 2) return { at: local, fault: "two-digit-year" };
  if (day.length === 1) return { at: local, fault: "one-digit-day" };
  const right = DAYS[local.getUTCDay()] ?? "";
  if (weekday.toLowerCase() !== right.toLowerCase()) return { at: local, fault: "weekday" };
  if (weekday !== right || !MONTHS.includes(month)) return { at: local, fault: "letter-case" };
  return { at: local, fault: null };
}

function readObsolete(text: string): ReadDate | null {
  const rfc850 = RFC_850.exec(text);
  if (rfc850 && LONG_DAYS.some((day) => day.toLowerCase() === rfc850[1]?.toLowerCase())) {
    const [, , day = "", month = "", year = "", hours, minutes, seconds] = rfc850;
    return { at: at({ year, month, day, time: [hours, minutes, seconds] }), fault: "rfc850" };
  }
  const asctime = ASCTIME.exec(text);
  if (!asctime) return null;
  const [, , month = "", day = "", hours, minutes, seconds, year = ""] = asctime;
  return { at: at({ year, month, day: day.trim(), time: [hours, minutes, seconds] }), fault: "asctime" };
}

const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/i;

function readForeign(text: string): ReadDate {
  const quoted = /^"(.*)"$/s.exec(text);
  if (quoted) return { at: readHttpDate(quoted[1] ?? "").at, fault: "quoted" };
  if (ISO.test(text)) {
    const instant = new Date(text.includes("T") && !/Z|[+-]\d{2}:?\d{2}$/i.test(text) ? `${text}Z` : text);
    return { at: Number.isNaN(instant.getTime()) ? null : instant, fault: "iso" };
  }
  const number = /^@?(\d{1,15})$/.exec(text);
  if (!number) return { at: null, fault: "not-a-date" };
  const value = Number(number[1]);
  return {
    at: new Date(value > 99_999_999_999 ? value : value * 1_000),
    fault: text.startsWith("@") ? "structured" : "number",
  };
}

/**
 * Reads an HTTP-date (RFC 9110 §5.6.7), of which only an IMF-fixdate may be sent, and says what is wrong with another text and,
 * where it can be told, which instant it means.
 */
export function readHttpDate(text: string): ReadDate {
  const fixdate = IMF.exec(text);
  if (fixdate) return readFixdate(fixdate);
  return readObsolete(text) ?? readForeign(text);
}

import { utcDay } from "./notice";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const STEP_MINUTES = 15;
/** No clock is more than half a day behind UTC; two hours more for a day that begins late. */
const LATEST_BEGIN_MS = 14 * HOUR_MS;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The format of a zone, made once. Throws a RangeError for what is no zone. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  formats.set(zone, made);
  return made;
}

/** An instant as a clock on the wall of a zone shows it, as if that were UTC. */
function wallClock(instant: Date, zone: string): Date {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const of = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  return new Date(Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second")));
}

/** Whether a text names a time zone of the IANA database by place (`Europe/Berlin`) or `UTC`; offsets (`+02:00`) are none. */
export function isZone(text: string): boolean {
  if (text !== "UTC" && !/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)+$/.test(text)) return false;
  if (text.length > 60) return false;
  try {
    formatOf(text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The day of an instant in a zone, `2027-01-31`; null: in UTC. */
export function dayIn(instant: Date, zone: string | null): string {
  return utcDay(zone === null ? instant : wallClock(instant, zone));
}

/** How many minutes clocks of a zone are ahead of UTC at an instant. */
export function offsetMinutes(instant: Date, zone: string | null): number {
  if (zone === null) return 0;
  const whole = Math.floor(instant.getTime() / 1000) * 1000;
  return Math.round((wallClock(instant, zone).getTime() - whole) / MINUTE_MS);
}

/** A day some days later, by the calendar: `2028-02-28` and 2 are `2028-03-01`. */
export function addDays(day: string, days: number): string {
  return utcDay(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS));
}

/** Calendar days from one day to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/**
 * The instant from which on it is a day, or a later one, in a zone: its midnight, or what clocks jump to where they skip
 * that. Where clocks go back over midnight it is the second midnight: nobody gets less of the day before.
 */
export function startOfDay(day: string, zone: string | null): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (zone === null) return new Date(midnight);
  const isOn = (at: number) => dayIn(new Date(at), zone) >= day;
  let at = midnight + LATEST_BEGIN_MS;
  for (const step of [STEP_MINUTES * MINUTE_MS, MINUTE_MS]) while (isOn(at - step)) at -= step;
  return new Date(at);
}

/** An instant as a clock on the wall of a zone shows it, to the minute: `2027-03-01T09:30`. */
export function clockIn(instant: Date, zone: string | null): string {
  return (zone === null ? instant : wallClock(instant, zone)).toISOString().slice(0, "2027-03-01T09:30".length);
}

/**
 * The instant at which a clock on the wall of a zone shows a time (`2027-03-01T09:30`): of two where clocks go back, the first;
 * where clocks skip it, as long after the jump as it would have been. Null for what is no time.
 */
export function instantAt(clock: string, zone: string | null): Date | null {
  const asUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(clock) ? Date.parse(`${clock}:00Z`) : Number.NaN;
  if (Number.isNaN(asUtc) || clockIn(new Date(asUtc), null) !== clock) return null;
  if (zone === null) return new Date(asUtc);
  // Clocks change at most once within two days.
  const [before, after] = [-DAY_MS, DAY_MS].map(
    (away) => asUtc - offsetMinutes(new Date(asUtc + away), zone) * MINUTE_MS,
  );
  if (before === undefined || after === undefined) return null;
  const shown = [before, after].sort((a, b) => a - b).find((at) => clockIn(new Date(at), zone) === clock);
  return new Date(shown ?? before);
}

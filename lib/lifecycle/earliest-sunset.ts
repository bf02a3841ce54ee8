import { parseMoment } from "./notice";
import { addDays, dayIn, offsetMinutes, startOfDay } from "./zones";

/** What the earliest day of a sunset follows from. */
export interface SunsetQuestion {
  now: Date;
  /** Since when callers are told, where that is not now. */
  deprecatedAt?: Date | undefined;
  noticeDays: number;
  /** IANA time zone in which days begin; null: UTC. */
  zone: string | null;
  /** Where the notice comes from: `tier 1, policy Public APIs, bound to label public`. */
  because?: string | undefined;
}

/** One step on the way to the day, with what a translation of its code needs. */
export interface SunsetStep {
  code: "announced_now" | "announced_later" | "notice" | "leap_day" | "zone" | "clock_change" | "earliest";
  values: Record<string, string | number>;
  detail: string;
}

/** The earliest sunset and how it was found. */
export interface EarliestSunset {
  at: Date;
  /** The day, in the zone. */
  day: string;
  steps: SunsetStep[];
}

/** An offset as people write it: `UTC+05:30`, `UTC`. */
export function offsetText(minutes: number): string {
  if (minutes === 0) return "UTC";
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}

/** The 29ths of February after the first day, up to the last. */
function leapDays(from: string, to: string): string[] {
  const found: string[] = [];
  const last = Number(to.slice(0, 4));
  for (let year = Number(from.slice(0, 4)); year <= last; year++) {
    const day = `${String(year).padStart(4, "0")}-02-29`;
    if (parseMoment(day) && day > from && day <= to) found.push(day);
  }
  return found;
}

/**
 * The first day on which a sunset may fall (DOMAIN §3, active → deprecated): the notice counted in calendar days of the zone
 * from the day of the announcement, which is the later of now and `deprecatedAt`; and the instant at which that day begins.
 */
export function findEarliestSunset({ now, deprecatedAt, noticeDays, zone, because }: SunsetQuestion): EarliestSunset {
  const isLater = deprecatedAt !== undefined && deprecatedAt.getTime() > now.getTime();
  const announced = isLater ? deprecatedAt : now;
  const from = dayIn(announced, zone);
  const day = addDays(from, noticeDays);
  const at = startOfDay(day, zone);
  const place = zone ?? "UTC";
  const steps: SunsetStep[] = [
    isLater
      ? step("announced_later", { day: from }, `Callers are told from ${from} on.`)
      : step("announced_now", { day: from, zone: place }, `Callers are told today, ${from} (${place}).`),
    step(
      "notice",
      { days: noticeDays, because: because ?? "" },
      `${noticeDays} day${noticeDays === 1 ? "" : "s"} of notice${because ? `: ${because}` : ""}.`,
    ),
    ...leapDays(from, day).map((leap) => step("leap_day", { day: leap }, `${leap} is a day like any other.`)),
  ];
  if (zone !== null) {
    const [then, start] = [offsetMinutes(announced, zone), offsetMinutes(at, zone)];
    const instant = at.toISOString().replace(".000Z", "Z");
    steps.push(step("zone", { zone, instant }, `In ${zone} that day begins at ${instant}.`));
    if (then !== start) {
      const values = { zone, from: offsetText(then), to: offsetText(start) };
      steps.push(step("clock_change", values, `Clocks change in between, from ${values.from} to ${values.to}.`));
    }
  }
  steps.push(step("earliest", { day }, `The sunset is on ${day} at the earliest.`));
  return { at, day, steps };
}

function step(code: SunsetStep["code"], values: SunsetStep["values"], detail: string): SunsetStep {
  return { code, values, detail };
}

/** A day (its beginning in a zone) or an instant with an offset; undefined for anything else. */
export function parseMomentIn(text: string, zone: string | null): Date | undefined {
  const moment = parseMoment(text);
  return moment && text.length === 10 ? startOfDay(text, zone) : moment;
}

import { offsetMinutes } from "@/lib/lifecycle/zones";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

interface Change {
  at: number;
  from: number;
  to: number;
}

const offsetAt = (at: number, zone: string): number => offsetMinutes(new Date(at), zone);

/** The minute at which the offset changes between two instants that have different ones. */
function changeBetween(early: number, late: number, zone: string): Change {
  const from = offsetAt(early, zone);
  let [low, high] = [early, late];
  while (high - low > MINUTE_MS) {
    const middle = Math.floor((low + high) / 2 / MINUTE_MS) * MINUTE_MS;
    if (middle <= low) break;
    if (offsetAt(middle, zone) === from) low = middle;
    else high = middle;
  }
  return { at: high, from, to: offsetAt(high, zone) };
}

function changesOf(zone: string, first: number, last: number): Change[] {
  const changes: Change[] = [];
  for (let day = first; day < last; day += DAY_MS) {
    if (offsetAt(day, zone) !== offsetAt(day + DAY_MS, zone)) changes.push(changeBetween(day, day + DAY_MS, zone));
  }
  return changes;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${two(size % 60)}`;
}

/** The wall clock just before a change, as iCalendar writes local times. */
function localText({ at, from }: Change): string {
  return new Date(at + from * MINUTE_MS).toISOString().slice(0, 19).replaceAll(/[-:]/g, "");
}

/**
 * A time zone for a calendar (`VTIMEZONE`, RFC 5545 §3.6.5): its offset, and each change of it in the years that are asked
 * for and the ones beside them.
 */
export function timeZoneComponent(zone: string, fromYear: number, toYear: number): string {
  const first = Date.UTC(fromYear - 1, 0, 1);
  const last = Date.UTC(toYear + 2, 0, 1);
  const begin = offsetAt(first, zone);
  const changes: Change[] = [{ at: first, from: begin, to: begin }, ...changesOf(zone, first, last)];
  const least = Math.min(...changes.map(({ to }) => to));
  const parts = changes.flatMap((change) => {
    const name = change.to > least ? "DAYLIGHT" : "STANDARD";
    return [
      `BEGIN:${name}`,
      `DTSTART:${localText(change)}`,
      `TZOFFSETFROM:${offsetText(change.from)}`,
      `TZOFFSETTO:${offsetText(change.to)}`,
      `END:${name}`,
    ];
  });
  return ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...parts, "END:VTIMEZONE"].join("\r\n");
}

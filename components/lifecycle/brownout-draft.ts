import type { RecordDto, RecordPatch } from "@/lib/deprecations/schema/record";
import { clockIn, instantAt } from "@/lib/lifecycle/zones";

type Brownout = RecordDto["brownouts"][number];

/** One brown-out as the form holds it: texts, so that what is half written stays as it is. */
export interface BrownoutLine {
  id: number;
  /** What clocks of the record's zone show: `2027-03-01T09:30`. */
  clock: string;
  minutes: string;
  /** What is on record; null for a line that was added. */
  known: Brownout | null;
}

const MINUTE_MS = 60_000;

/** Whether a brown-out is to come, going on, or over. */
export function brownoutPhase({ startsAt, minutes }: Brownout, now: Date): "planned" | "now" | "over" {
  const start = Date.parse(startsAt);
  if (now.getTime() < start) return "planned";
  return now.getTime() < start + minutes * MINUTE_MS ? "now" : "over";
}

const clockOf = ({ startsAt }: Brownout, zone: string | null) => clockIn(new Date(startsAt), zone);

/** The lines of what is on record, the first one first. */
export function brownoutLines(brownouts: readonly Brownout[], zone: string | null): BrownoutLine[] {
  return brownouts
    .toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
    .map((known, id) => ({ id, clock: clockOf(known, zone), minutes: String(known.minutes), known }));
}

/** With one more, as long as the last one, for which a time is to be chosen. */
export function withLine(lines: readonly BrownoutLine[]): BrownoutLine[] {
  const id = Math.max(-1, ...lines.map((line) => line.id)) + 1;
  return [...lines, { id, clock: "", minutes: lines.at(-1)?.minutes ?? "15", known: null }];
}

/** What is sent. A line whose time was not touched keeps its instant, to the second. */
export function brownoutsOf(
  lines: readonly BrownoutLine[],
  zone: string | null,
): NonNullable<RecordPatch["brownouts"]> {
  return lines.map(({ clock, minutes, known }) => ({
    startsAt:
      known && clockOf(known, zone) === clock ? known.startsAt : (instantAt(clock, zone)?.toISOString() ?? clock),
    minutes: Number(minutes),
  }));
}

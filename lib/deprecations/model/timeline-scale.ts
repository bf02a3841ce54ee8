const DAY_MS = 86_400_000;
const LONGEST_BEFORE_DAYS = 365;
const LONGEST_AFTER_DAYS = 730;
const MOST_TICKS = 12;

/** Something with a beginning and an end on a timeline. */
export interface TimelineSpan {
  from: Date;
  to: Date;
}

/** A stretch of time as a line of 100 %: months on it, and where an instant is. */
export interface TimelineScale {
  start: Date;
  end: Date;
  /** First days of months (UTC) with their place in percent; at most 12. */
  ticks: { at: Date; place: number }[];
  /** Where an instant is, from 0 to 100; what lies outside is at the nearer end. */
  placeOf: (at: Date) => number;
}

/**
 * The scale on which all spans and today can be seen: whole months, with at most a year before today and two years after
 * it, so that one span that is far off does not press the others together.
 */
export function timelineScale(spans: readonly TimelineSpan[], now: Date): TimelineScale {
  const at = now.getTime();
  const earliest = Math.max(
    at - LONGEST_BEFORE_DAYS * DAY_MS,
    Math.min(at - 30 * DAY_MS, ...spans.map((span) => span.from.getTime())),
  );
  const latest = Math.min(
    at + LONGEST_AFTER_DAYS * DAY_MS,
    Math.max(at + 90 * DAY_MS, ...spans.map((span) => span.to.getTime())),
  );
  const start = monthOf(new Date(earliest), 0);
  const end = monthOf(new Date(latest), 1);
  const length = end.getTime() - start.getTime();
  const placeOf = (instant: Date) => Math.min(100, Math.max(0, ((instant.getTime() - start.getTime()) / length) * 100));
  const months: Date[] = [];
  for (let month = start; month < end; month = monthOf(month, 1)) months.push(month);
  const step = Math.ceil(months.length / MOST_TICKS);
  const ticks = months.filter((_, index) => index % step === 0).map((month) => ({ at: month, place: placeOf(month) }));
  return { start, end, ticks, placeOf };
}

function monthOf(instant: Date, plus: number): Date {
  return new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth() + plus, 1));
}

/** For how long calls are taken together to judge a clause: an hour, a day or a month of UTC. */
export const CLAUSE_WINDOWS = ["hour", "day", "month"] as const;
export type ClauseWindow = (typeof CLAUSE_WINDOWS)[number];

/** From `from`, included, to `to`, which is not part of it. */
export interface Span {
  from: Date;
  to: Date;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The window in which an instant lies. Months are those of the calendar: 28 to 31 days. */
export function windowAround(window: ClauseWindow, at: Date): Span {
  if (window === "month") {
    const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
    return { from: new Date(Date.UTC(year, month, 1)), to: new Date(Date.UTC(year, month + 1, 1)) };
  }
  const length = window === "hour" ? HOUR : DAY;
  const from = Math.floor(at.getTime() / length) * length;
  return { from: new Date(from), to: new Date(from + length) };
}

/** For how long after its end a window without a breach is judged again: telemetry may come late. */
export const LATE_DAYS = 2;
/** How far back windows are judged that nobody judged in time: while calls are known at that grain. */
const CAUGHT_UP_DAYS: Readonly<Record<ClauseWindow, number>> = { hour: 34, day: 100, month: 370 };

/**
 * The windows that are to be judged at `now`, oldest first: those that are over, ended after `judgedUntil` or within the last
 * two days, and began no earlier than `since` allows. A bounded number, however long nobody was there to judge.
 */
export function windowsToJudge(
  window: ClauseWindow,
  { judgedUntil, since, now }: { judgedUntil: Date; since: Date; now: Date },
): Span[] {
  const late = Math.max(now.getTime() - LATE_DAYS * DAY, windowAround(window, since).from.getTime());
  const oldest = now.getTime() - CAUGHT_UP_DAYS[window] * DAY;
  const after = Math.max(oldest, Math.min(judgedUntil.getTime(), late));
  const spans: Span[] = [];
  for (let span = windowAround(window, new Date(after)); span.to <= now; span = windowAround(window, span.to)) {
    // One that is only in part within what can be looked back on is not judged by that part.
    if (span.from.getTime() >= oldest) spans.push(span);
  }
  return spans;
}

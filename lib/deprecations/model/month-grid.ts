const DAY_MS = 86_400_000;
const DAYS_A_WEEK = 7;

/** One day of a month's grid. */
export interface GridDay {
  /** UTC, `2027-03-01`. */
  day: string;
  /** Whether it belongs to the month itself, and not to the weeks that it shares with its neighbours. */
  isInside: boolean;
}

const dayText = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The weeks that a month (`2027-03`) touches, from Monday to Sunday (ISO 8601), in UTC days. */
export function monthGrid(month: string): GridDay[][] {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const next = Date.parse(`${shiftMonth(month, 1)}-01T00:00:00Z`);
  const weekday = (new Date(first).getUTCDay() + DAYS_A_WEEK - 1) % DAYS_A_WEEK;
  const start = first - weekday * DAY_MS;
  const weeks = Math.ceil((next - start) / (DAYS_A_WEEK * DAY_MS));
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: DAYS_A_WEEK }, (_unused, index) => {
      const at = start + (week * DAYS_A_WEEK + index) * DAY_MS;
      return { day: dayText(at), isInside: at >= first && at < next };
    }),
  );
}

/** The month so many months later: `2027-12` and 1 is `2028-01`. */
export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** The UTC month of an instant. */
export function monthOf(at: Date): string {
  return at.toISOString().slice(0, 7);
}

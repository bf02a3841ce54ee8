import type { CampaignCount } from "@/lib/campaigns/model";

const DAY_MS = 86_400_000;

/** How much was left at the end of a UTC day. */
export interface CampaignDay extends CampaignCount {
  /** ISO, `2027-01-31`. */
  day: string;
}

/** A day of the chart: what was left, null where nobody counted, and what an even pace would leave. */
export interface BurnDownPoint {
  day: string;
  left: number | null;
  even: number;
}

/** Charts have so many days at most: of longer campaigns the first, and once these have passed the last up to today. */
export const MOST_DAYS = 400;

const numberOf = (day: string) => Math.floor(new Date(`${day}T00:00:00Z`).getTime() / DAY_MS);
const dayOf = (number: number) => new Date(number * DAY_MS).toISOString().slice(0, 10);

/**
 * What is left of a campaign from its first day to its last, or to today where it is overdue. The even pace goes from what was
 * left on the first counted day, straight down to nothing on the last.
 */
export function burnDown(
  { startsOn, dueOn, today }: { startsOn: string; dueOn: string; today: string },
  counted: readonly CampaignDay[],
): BurnDownPoint[] {
  const known = new Map(counted.map(({ day, left }) => [day, left]));
  const [first, due] = [numberOf(startsOn), numberOf(dueOn)];
  const last = Math.max(due, counted.some(({ day }) => day > dueOn) ? numberOf(today) : due);
  const begin = counted.find(({ day }) => day >= startsOn)?.left ?? 0;
  const length = due - first;
  const points: BurnDownPoint[] = [];
  const end = Math.min(last, Math.max(first + MOST_DAYS - 1, numberOf(today)));
  for (let at = Math.max(first, end - MOST_DAYS + 1); at <= end; at++) {
    const day = dayOf(at);
    const gone = length === 0 ? 1 : Math.min(1, (at - first) / length);
    points.push({ day, left: known.get(day) ?? null, even: begin * (1 - gone) });
  }
  return points;
}

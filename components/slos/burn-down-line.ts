import type { SloDetail } from "@/lib/slos/schema/objective";

const DAY = 86_400_000;
/** Twice the budget below nothing: what is worse is drawn there, and said in the table. */
const LOWEST = -2;

export interface BurnDownLine {
  /** The whole budget at the start, then what was left after each day. `at` from 0, the window's start, to 1, its end. */
  points: { at: number; left: number }[];
  /** The lowest value that is drawn; at most a little below 0. */
  bottom: number;
  /** What were left at a point of the window if the budget were used evenly. */
  idealAt: (at: number) => number;
}

/** The line of a burn-down chart. */
export function burnDownLine(
  { from, to }: Pick<SloDetail["budget"], "from" | "to">,
  series: SloDetail["series"],
): BurnDownLine {
  const start = Date.parse(from);
  const length = Math.max(1, Date.parse(to) - start);
  const part = (time: number) => Math.min(1, Math.max(0, (time - start) / length));
  const points = series.map(({ at, left }) => ({ at: part(Date.parse(at) + DAY), left: Math.max(LOWEST, left) }));
  const bottom = Math.min(-0.1, ...points.map(({ left }) => left));
  return { points: [{ at: 0, left: 1 }, ...points], bottom, idealAt: (at) => 1 - at };
}

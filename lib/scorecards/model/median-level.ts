import type { ReachedLevel } from "@/lib/maturity/model/score";

const REACHED: readonly ReachedLevel[] = [0, 1, 2, 3, 4, 5];

/** The highest level that at least half of the APIs stand at or above; null without any. */
export function medianLevel(distribution: readonly number[]): ReachedLevel | null {
  const total = distribution.reduce((sum, one) => sum + one, 0);
  if (total === 0) return null;
  const above = (level: number) => distribution.slice(level).reduce((sum, one) => sum + one, 0);
  return REACHED.findLast((level) => above(level) * 2 >= total) ?? 0;
}

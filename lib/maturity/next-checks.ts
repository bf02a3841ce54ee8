import { isSettled, levelAfter } from "./levels";
import type { CheckResult, ReachedLevel } from "./model/score";

/** How many a scorecard tells. */
const MOST = 3;

/**
 * Ids of what to do next, at most three: what the next level requires, then what else is asked up to it, then the levels
 * above; of each the cheapest first, and of these what weighs most.
 */
export function nextChecks(level: ReachedLevel, checks: readonly CheckResult[]): string[] {
  const next = levelAfter(level) ?? 5;
  const stage = (check: CheckResult): number => {
    if (check.level > next) return 10 * check.level + (check.required ? 0 : 1);
    return check.level === next && check.required ? 0 : check.required ? 1 : 2;
  };
  return checks
    .filter((check) => !isSettled(check))
    .sort(
      (a, b) => stage(a) - stage(b) || a.effortHours - b.effortHours || b.weight - a.weight || (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ id }) => id);
}

import type { CheckStatus } from "@/lib/maturity/model/check";
import type { ApiScore } from "@/lib/maturity/model/score";

/** What of a score is kept of every time: enough for a line in a chart and for what changed. */
export interface Standing {
  level: number;
  progress: number;
  entropy: number | null;
  /** Mean of the four. */
  dimensions: number | null;
  statuses: Record<string, CheckStatus>;
  rubricDigest: string;
}

/** What is kept of a score. */
export function standingOf(score: ApiScore, rubricDigest: string): Standing {
  return {
    level: score.level,
    progress: score.progress.ratio,
    entropy: score.entropy.value,
    dimensions: score.dimensions.mean,
    statuses: Object.fromEntries(score.checks.map(({ id, status }) => [id, status])),
    rubricDigest,
  };
}

/** Numbers that follow calls move with every call: a history of every hundredth says as much, and is a hundred times shorter. */
function isNear(a: number | null, b: number | null, places: number): boolean {
  if (a === null || b === null) return a === b;
  return Math.round(a * 10 ** places) === Math.round(b * 10 ** places);
}

/** Whether nothing happened between two scores that somebody would look for in a history. */
export function isSameStanding(a: Standing, b: Standing): boolean {
  const ids = new Set([...Object.keys(a.statuses), ...Object.keys(b.statuses)]);
  return (
    a.level === b.level &&
    a.rubricDigest === b.rubricDigest &&
    isNear(a.progress, b.progress, 3) &&
    isNear(a.entropy, b.entropy, 2) &&
    isNear(a.dimensions, b.dimensions, 1) &&
    [...ids].every((id) => a.statuses[id] === b.statuses[id])
  );
}

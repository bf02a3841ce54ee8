import type { ReachedLevel } from "@/lib/maturity/model/score";
import type { ScoreReasonDto } from "@/lib/scorecards/schema/score";

/** What a score came to be at an instant, and why. */
export interface LoggedMoment {
  at: string;
  level: ReachedLevel | null;
  because: readonly ScoreReasonDto[];
}

/** The moments that have something to tell, the newest first: a level that moved, or reasons. `step` is null of the first. */
export function toldMoments(history: readonly LoggedMoment[]): (LoggedMoment & { step: number | null })[] {
  return history
    .map((moment, index) => {
      const before = history[index + 1];
      return { ...moment, step: before === undefined ? null : (moment.level ?? 0) - (before.level ?? 0) };
    })
    .filter(({ step, because }) => step !== 0 || because.length > 0);
}

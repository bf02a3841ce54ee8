/** What the planner needs of a team's scorecard. */
interface TeamStanding {
  /** Null: it has no APIs. */
  level: number | null;
  checks: readonly {
    level: number;
    required: boolean;
    /** Hours that meeting it takes one API, as a rule. */
    effort: number;
    counts: { unmet: number; unknown: number };
  }[];
}

const HIGHEST = 5;

/** From where to where a team's next step is: from its level, or L1 where it is not even there, to the one above. */
export function teamStart({ level }: Pick<TeamStanding, "level">): { from: number; to: number } {
  const from = Math.min(HIGHEST, Math.max(1, level ?? 1));
  return { from, to: Math.min(HIGHEST, from + 1) };
}

/**
 * What the scorecard says is left to do up to a level: pairs of an API and a required check that is not met (unknown is
 * not met), and the hours that the rubric estimates for them.
 */
export function effortUpTo({ checks }: Pick<TeamStanding, "checks">, to: number): { open: number; hours: number } {
  let [open, hours] = [0, 0];
  for (const { level, required, effort, counts } of checks) {
    if (!required || level > to) continue;
    const left = counts.unmet + counts.unknown;
    open += left;
    hours += left * effort;
  }
  return { open, hours };
}

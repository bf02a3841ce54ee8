/** What the report of the estate says, before it has words. */
export interface EstateReport {
  /** ISO instant. */
  at: string;
  /** `slug@number` of the rubric that the scores are made with. */
  rubric: string;
  scored: number;
  unscored: number;
  /** APIs at each level, from 0 to 5. */
  levels: readonly number[];
  entropy: { healthy: number; moderate: number; high: number };
  teams: readonly {
    slug: string;
    name: string;
    apis: number;
    level: number | null;
    /** Its level 30 days ago; null: it was not scored then. */
    levelBefore: number | null;
    /** To the next level, in [0, 1]. */
    progress: number;
    entropy: number | null;
  }[];
  checks: readonly {
    id: string;
    title: string;
    level: number;
    met: number;
    unmet: number;
    unknown: number;
    exempted: number;
    /** Met of what applies, in [0, 1]; null: it applies to no API. */
    share: number | null;
  }[];
  /** APIs of the highest entropy. */
  high: readonly { api: string; name: string; team: string; entropy: number }[];
  campaigns: readonly { campaign: string; title: string; dueOn: string; of: number; left: number }[];
}

import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { activeRubric } from "@/lib/rubrics/verbs/active-rubric";
import type { ScoreSummary } from "@/lib/scorecards/schema/lists";
import { countScores, listHighest } from "@/lib/scorecards/store/lists";

const MOST_HIGH = 5;

/** The scores of all APIs in a few numbers. */
export const summarizeScores = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx): Promise<ScoreSummary> => {
    const { entropy } = (await activeRubric(ctx)).rubric;
    const rows = await countScores(ctx.access, entropy);
    const sum = (value: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + value(row), 0);
    return {
      scored: sum(({ level, apis }) => (level === null ? 0 : apis)),
      unscored: sum(({ level, apis }) => (level === null ? apis : 0)),
      levels: [0, 1, 2, 3, 4, 5].map((level) => rows.find((row) => row.level === level)?.apis ?? 0),
      entropy: {
        healthy: sum((row) => row.healthy),
        moderate: sum((row) => row.moderate),
        high: sum((row) => row.high),
      },
      high: await listHighest(ctx.access, entropy.highFrom, MOST_HIGH),
    };
  },
});

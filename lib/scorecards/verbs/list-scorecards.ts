import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { activeRubric } from "@/lib/rubrics/verbs/active-rubric";
import { presentScoredApi } from "@/lib/scorecards/present-scored-api";
import { type ScoredApi, scorecardFilter } from "@/lib/scorecards/schema/lists";
import { listScores } from "@/lib/scorecards/store/lists";

/** APIs with their scores: the lowest level first; with a check, those that do not meet it. */
export const listScorecards = defineQuery({
  input: scorecardFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, filter): Promise<Page<ScoredApi>> => {
    const { entropy } = (await activeRubric(ctx)).rubric;
    return cutPage(
      await listScores(ctx.access, filter, entropy),
      filter.limit,
      ({ rank, slug }) => [rank, slug],
      (row) => presentScoredApi(row, entropy),
    );
  },
});

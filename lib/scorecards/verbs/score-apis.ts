import type { ServiceContext } from "@/lib/core/context";
import { activeRubric } from "@/lib/rubrics/verbs/active-rubric";
import { teamsOfApis } from "@/lib/scorecards/store/members";
import { computeScores } from "./compute-scores";
import { loadRules } from "./load-rules";
import { scoreTeams } from "./score-teams";
import { writeScores } from "./write-scores";

/** APIs whose facts are collected together, and whose scores are written together. */
export const APIS_AT_ONCE = 250;

/**
 * Scores these APIs as of the context's instant, and their teams: facts are collected, judged under the rubric that was chosen,
 * and written with their history. The same facts write nothing new. For jobs and for other verbs, which authorise.
 */
export async function scoreApis(ctx: ServiceContext, apiIds: readonly string[]): Promise<void> {
  if (apiIds.length === 0) return;
  const named = await activeRubric(ctx);
  const rules = await loadRules(ctx);
  for (let start = 0; start < apiIds.length; start += APIS_AT_ONCE) {
    const some = apiIds.slice(start, start + APIS_AT_ONCE);
    await writeScores(ctx, await computeScores(ctx, some, named.rubric, rules), named);
  }
  await scoreTeams(ctx, await teamsOfApis(ctx.access, apiIds), named);
}

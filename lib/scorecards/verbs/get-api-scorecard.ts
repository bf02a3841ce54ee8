import { defineQuery } from "@/lib/core/query";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import type { EntropyRubric } from "@/lib/maturity/model/rubric";
import { requirePermission } from "@/lib/members/policy";
import { activeRubric } from "@/lib/rubrics/verbs/active-rubric";
import { presentCheck } from "@/lib/scorecards/present-checks";
import { presentChange } from "@/lib/scorecards/present-history";
import { type ApiScorecard, scorecardOfApi } from "@/lib/scorecards/schema/score";
import { listChanges } from "@/lib/scorecards/store/history";
import { requireScoredApi } from "./require-scored-api";

const MOST_HISTORY = 100;

/** The scorecard of an API: its level, and every check with the evidence that it rests on. Throws `not_found`. */
export const getApiScorecard = defineQuery({
  input: scorecardOfApi,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api: slug }): Promise<ApiScorecard> => {
    const api = await requireApi(ctx, slug);
    const { apiId, score, rubric, at } = await requireScoredApi(ctx, slug);
    const { levels, entropy: bands } = (await activeRubric(ctx)).rubric;
    return {
      api: {
        ...{ slug: api.slug, name: api.name, team: api.team.slug, teamName: api.team.name },
        ...{ tier: api.tier, domain: api.domain },
      },
      level: score.level,
      levelName: levelName(levels, score.level) ?? "",
      ...{ progress: score.progress, dimensions: score.dimensions, entropy: score.entropy },
      bands: bandsOf(bands),
      checks: score.checks.map(presentCheck),
      next: score.next,
      history: (await listChanges(ctx.access, apiId, MOST_HISTORY)).map(presentChange),
      ...{ rubric, at: at.toISOString() },
    };
  },
});

/** What a rubric calls a level; null for none, and for one below the first. */
export function levelName(levels: readonly { level: number; name: string }[], level: number | null): string | null {
  return levels.find((one) => one.level === level)?.name ?? null;
}

/** Where a rubric's bands of entropy begin. */
export function bandsOf({ moderateFrom, highFrom }: EntropyRubric): ApiScorecard["bands"] {
  return { moderateFrom, highFrom };
}

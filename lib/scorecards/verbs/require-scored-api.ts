import type { ServiceContext } from "@/lib/core/context";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import type { ApiScore } from "@/lib/maturity/model/score";
import { activeRubric } from "@/lib/rubrics/verbs/active-rubric";
import { unpackScore } from "@/lib/scorecards/score-row";
import { findScore } from "@/lib/scorecards/store/scores";
import { computeScores } from "./compute-scores";

/** An API's score as it stands. */
export interface StandingScore {
  apiId: string;
  score: ApiScore;
  /** `slug@number` */
  rubric: string;
  /** The instant of its facts. */
  at: Date;
}

/**
 * The score of an API as it is stored; of one that was not scored yet, as it would be now. Throws `not_found`. For other verbs,
 * which authorise.
 */
export async function requireScoredApi(ctx: ServiceContext, slug: string): Promise<StandingScore> {
  const api = await requireApi(ctx, slug);
  const row = await findScore(ctx.access, api.id);
  const stored = row && unpackScore(row);
  if (row && stored) return { apiId: api.id, score: stored, rubric: row.rubric, at: row.at };
  const { rubric, name } = await activeRubric(ctx);
  const [scored] = await computeScores(ctx, [api.id], rubric);
  if (!scored) throw new Error(`the API ${slug} went while it was scored`);
  return { apiId: api.id, score: scored.score, rubric: name, at: ctx.now };
}

import { defineRoute } from "@/lib/http/define-route";
import { explanationQuery, scoreExplanation } from "@/lib/scorecards/schema/evidence-of-score";
import { scorecardOfApi } from "@/lib/scorecards/schema/score";
import { explainScore } from "@/lib/scorecards/verbs/explain-score";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "explainScore",
  summary: "What an old score was made of",
  description:
    "The facts and the rubric that were kept with it, the same computed again, and whether the number still comes out of them.",
  tag: "Scorecards",
  params: scorecardOfApi,
  query: explanationQuery,
  response: scoreExplanation,
  alsoAnswers: [404],
  handle: (ctx, { params, query }) => explainScore(ctx, { ...params, ...query }),
});

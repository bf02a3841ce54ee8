import { defineRoute } from "@/lib/http/define-route";
import { apiScorecard, scorecardOfApi } from "@/lib/scorecards/schema/score";
import { getApiScorecard } from "@/lib/scorecards/verbs/get-api-scorecard";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getApiScorecard",
  summary: "The scorecard of an API",
  description:
    "Its level, and every check with the evidence that it rests on; its dimensions, its entropy, and its history.",
  tag: "Scorecards",
  params: scorecardOfApi,
  response: apiScorecard,
  alsoAnswers: [404],
  handle: (ctx, { params }) => getApiScorecard(ctx, params),
});

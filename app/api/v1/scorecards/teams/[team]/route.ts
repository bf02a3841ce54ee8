import { defineRoute } from "@/lib/http/define-route";
import { scorecardOfTeam, teamScorecard } from "@/lib/scorecards/schema/lists";
import { getTeamScorecard } from "@/lib/scorecards/verbs/get-team-scorecard";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getTeamScorecard",
  summary: "The scorecard of a team",
  description:
    "Its level is that of its weakest tier-1 API; the answer has the distribution behind it, and what to do next.",
  tag: "Scorecards",
  params: scorecardOfTeam,
  response: teamScorecard,
  alsoAnswers: [404],
  handle: (ctx, { params }) => getTeamScorecard(ctx, params),
});

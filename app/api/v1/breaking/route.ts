import { breakingList, teamBreakingFilter } from "@/lib/consumers/schema/breaking";
import { listTeamBreaking } from "@/lib/consumers/verbs/list-breaking";
import { defineRoute } from "@/lib/http/define-route";

/** What will break for all services of a team; anyone who may read. */
export const GET = defineRoute({
  operationId: "listBreakingForTeam",
  summary: "What will break for a team's services",
  description:
    "The same as for one consumer, of all that the team runs, or the teams of whoever asks; the most urgent first.",
  tag: "Consumers",
  query: teamBreakingFilter,
  response: breakingList,
  handle: (ctx, { query }) => listTeamBreaking(ctx, query),
});

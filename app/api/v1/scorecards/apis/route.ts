import { defineRoute } from "@/lib/http/define-route";
import { scorecardFilter, scoredApiPage } from "@/lib/scorecards/schema/lists";
import { listScorecards } from "@/lib/scorecards/verbs/list-scorecards";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "listScorecards",
  summary: "APIs with their scores",
  description: "The lowest level first; with `check`, those that do not meet it first.",
  tag: "Scorecards",
  query: scorecardFilter,
  response: scoredApiPage,
  handle: (ctx, { query }) => listScorecards(ctx, query),
});

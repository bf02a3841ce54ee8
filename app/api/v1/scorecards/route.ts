import { defineRoute } from "@/lib/http/define-route";
import { heatMap, heatMapFilter } from "@/lib/scorecards/schema/lists";
import { getHeatMap } from "@/lib/scorecards/verbs/get-heat-map";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getHeatMap",
  summary: "The estate as teams × checks",
  description: "Of each team and check how many APIs meet it, do not, or cannot be told; and the level of each team.",
  tag: "Scorecards",
  query: heatMapFilter,
  response: heatMap,
  handle: (ctx, { query }) => getHeatMap(ctx, query),
});

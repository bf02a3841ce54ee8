import { defineRoute } from "@/lib/http/define-route";
import { planAssumptions } from "@/lib/maturity/planner/assumptions";
import { upgradeOutlook } from "@/lib/planner/schema";
import { getUpgradeOutlook } from "@/lib/planner/verbs/get-upgrade-outlook";

export const GET = defineRoute({
  operationId: "planUpgrade",
  summary: "What moving up levels costs and gains in five years",
  description:
    "The estimates are those of the rubric in force. Every assumption has a default, which is one: no measurement. Each number comes with its formula and inputs.",
  tag: "Scorecards",
  query: planAssumptions,
  response: upgradeOutlook,
  handle: (ctx, { query }) => getUpgradeOutlook(ctx, query),
});

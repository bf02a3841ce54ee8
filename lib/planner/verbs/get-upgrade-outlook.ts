import { defineQuery } from "@/lib/core/query";
import { planAssumptions } from "@/lib/maturity/planner/assumptions";
import { planUpgrade } from "@/lib/maturity/planner/plan-upgrade";
import { requirePermission } from "@/lib/members/policy";
import type { UpgradeOutlook } from "@/lib/planner/schema";
import { findEstimates } from "./find-estimates";

/** What moving up comes to under some assumptions, with the estimates of the rubric that is in force. */
export const getUpgradeOutlook = defineQuery({
  input: planAssumptions,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, assumptions): Promise<UpgradeOutlook> => {
    const { estimates, rubric } = await findEstimates(ctx);
    return { assumptions, result: planUpgrade(assumptions, estimates), rubric };
  },
});

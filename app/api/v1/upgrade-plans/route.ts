import { pageInput, pageOf } from "@/lib/core/paging";
import { defineRoute } from "@/lib/http/define-route";
import { entityTag, reply } from "@/lib/http/reply";
import { teamSlug } from "@/lib/members/schema";
import { createPlanInput, planSummary, upgradePlanDto } from "@/lib/planner/schema";
import { createPlan } from "@/lib/planner/verbs/create-plan";
import { listPlans } from "@/lib/planner/verbs/list-plans";

export const GET = defineRoute({
  operationId: "listUpgradePlans",
  summary: "List upgrade plans",
  description: "Those that were made last first, with what they come to under the rubric in force.",
  tag: "Scorecards",
  query: pageInput.extend({ team: teamSlug.optional() }).strict(),
  response: pageOf(planSummary),
  handle: (ctx, { query }) => listPlans(ctx, query),
});

export const POST = defineRoute({
  operationId: "createUpgradePlan",
  summary: "Keep an upgrade plan",
  description: "Its assumptions are kept; what it comes to is computed whenever it is read.",
  tag: "Scorecards",
  body: createPlanInput,
  response: upgradePlanDto,
  status: 201,
  alsoAnswers: [404, 409],
  handle: async (ctx, { body }) => {
    const plan = await createPlan(ctx, body);
    return reply(plan, {
      etag: entityTag(String(plan.revision)),
      headers: { location: `/api/v1/upgrade-plans/${plan.id}` },
    });
  },
});

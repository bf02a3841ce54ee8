import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";
import { planId, planPatch, type UpgradePlanDto, upgradePlanDto } from "@/lib/planner/schema";
import { deletePlan } from "@/lib/planner/verbs/delete-plan";
import { getPlan } from "@/lib/planner/verbs/get-plan";
import { updatePlan } from "@/lib/planner/verbs/update-plan";

const params = z.strictObject({ plan: planId });
const tagged = (plan: UpgradePlanDto) => reply(plan, { etag: entityTag(String(plan.revision)) });

export const GET = defineRoute({
  operationId: "getUpgradePlan",
  summary: "Get an upgrade plan",
  description: "With what it comes to under the rubric in force.",
  tag: "Scorecards",
  params,
  response: upgradePlanDto,
  alsoAnswers: [404],
  handle: async (ctx, { params: { plan } }) => tagged(await getPlan(ctx, { plan })),
});

export const PATCH = defineRoute({
  operationId: "updateUpgradePlan",
  summary: "Change an upgrade plan",
  description: "Its title, or all its assumptions. By whoever made it, owners of its team, and administrators.",
  tag: "Scorecards",
  params,
  body: planPatch,
  response: upgradePlanDto,
  conditional: true,
  alsoAnswers: [404],
  handle: async (ctx, { params: { plan }, body, ifMatch }) =>
    tagged(await updatePlan(ctx, { plan, patch: body, expected: expectedRevisions(ifMatch) })),
});

export const DELETE = defineRoute({
  operationId: "deleteUpgradePlan",
  summary: "Remove an upgrade plan",
  description: "By whoever made it, owners of its team, and administrators.",
  tag: "Scorecards",
  params,
  status: 204,
  conditional: true,
  alsoAnswers: [404],
  handle: (ctx, { params: { plan }, ifMatch }) => deletePlan(ctx, { plan, expected: expectedRevisions(ifMatch) }),
});

import { defineRoute } from "@/lib/http/define-route";
import { sloDetail, sloPatch, sloRef } from "@/lib/slos/schema/objective";
import { deleteSlo } from "@/lib/slos/verbs/delete-slo";
import { getSlo } from "@/lib/slos/verbs/get-slo";
import { updateSlo } from "@/lib/slos/verbs/update-slo";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getSlo",
  summary: "An objective, and how its budget was used",
  description: "With the days of its window: judged calls, bad ones, and what was left of the budget after each.",
  tag: "Objectives",
  params: sloRef,
  response: sloDetail,
  alsoAnswers: [404],
  handle: (ctx, { params }) => getSlo(ctx, params),
});

/** Whoever may change the API. */
export const PATCH = defineRoute({
  operationId: "updateSlo",
  summary: "Change an objective",
  description: "Only the fields given are changed. What it reached is computed by the changed objective.",
  tag: "Objectives",
  params: sloRef,
  body: sloPatch,
  response: sloDetail,
  alsoAnswers: [404],
  handle: (ctx, { params, body }) => updateSlo(ctx, { ...params, patch: body }),
});

/** Whoever may change the API. */
export const DELETE = defineRoute({
  operationId: "deleteSlo",
  summary: "Take an objective away",
  tag: "Objectives",
  params: sloRef,
  status: 204,
  alsoAnswers: [404],
  handle: async (ctx, { params }) => {
    await deleteSlo(ctx, params);
    return null;
  },
});

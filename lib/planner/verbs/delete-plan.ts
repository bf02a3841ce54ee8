import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { requireMayChange, requireMayPlan } from "@/lib/planner/policy";
import { planId } from "@/lib/planner/schema";
import { deletePlanRow } from "@/lib/planner/store";
import { requirePlan } from "./require-plan";

/** Removes a plan. Throws `not_found`, `forbidden`, `stale_revision`. */
export const deletePlan = defineMutation({
  action: "plan.delete",
  input: z.strictObject({ plan: planId, expected: z.array(z.string()).readonly().optional() }),
  authorize: async (ctx, { plan }) => {
    requireMayPlan(ctx.actor);
    requireMayChange(ctx.actor, await requirePlan(ctx, plan));
  },
  run: async (ctx, { plan, expected }) => {
    const row = await requirePlan(ctx, plan);
    requireRevision(expected, row.revision);
    await deletePlanRow(ctx.access, plan);
    const before = { title: row.title, team: row.team?.slug ?? null };
    return { result: null, audit: { entity: "plan", entityId: plan, entityName: row.title, before } };
  },
});

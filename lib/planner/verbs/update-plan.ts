import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { planAssumptions } from "@/lib/maturity/planner/assumptions";
import { requireMayChange, requireMayPlan } from "@/lib/planner/policy";
import { planId, planPatch, type UpgradePlanDto } from "@/lib/planner/schema";
import { changePlan } from "@/lib/planner/store";
import { presentPlan } from "./present-plan";
import { requirePlan } from "./require-plan";

/** Changes title or assumptions of a plan. Throws `not_found`, `forbidden`, `stale_revision`. */
export const updatePlan = defineMutation({
  action: "plan.update",
  input: z.strictObject({ plan: planId, patch: planPatch, expected: z.array(z.string()).readonly().optional() }),
  authorize: async (ctx, { plan }) => {
    requireMayPlan(ctx.actor);
    requireMayChange(ctx.actor, await requirePlan(ctx, plan));
  },
  run: async (ctx, { plan, patch, expected }) => {
    const before = await requirePlan(ctx, plan);
    requireRevision(expected, before.revision);
    const kept = { title: before.title, assumptions: planAssumptions.parse(before.content) };
    const after = { title: patch.title ?? kept.title, assumptions: patch.assumptions ?? kept.assumptions };
    if (JSON.stringify(kept) === JSON.stringify(after)) {
      return { result: await presentPlan(ctx, before), audit: null };
    }
    const row = await changePlan(ctx.access, plan, before.revision, {
      ...{ title: after.title, content: after.assumptions, updatedAt: ctx.now },
    });
    if (!row) throw new RegistryError("stale_revision", "The plan changed meanwhile.", { fix: "Read it again." });
    const result: UpgradePlanDto = await presentPlan(ctx, row);
    return { result, audit: { entity: "plan", entityId: plan, entityName: row.title, before: kept, after } };
  },
});

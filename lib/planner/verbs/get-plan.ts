import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { planId, type UpgradePlanDto } from "@/lib/planner/schema";
import { presentPlan } from "./present-plan";
import { requirePlan } from "./require-plan";

/** A plan that was kept. Throws `not_found`. */
export const getPlan = defineQuery({
  input: z.strictObject({ plan: planId }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { plan }): Promise<UpgradePlanDto> => presentPlan(ctx, await requirePlan(ctx, plan)),
});

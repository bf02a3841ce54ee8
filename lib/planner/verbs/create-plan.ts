import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { findTeam } from "@/lib/members/verbs/find-team";
import { requireMayPlan } from "@/lib/planner/policy";
import { createPlanInput, MOST_PLANS, type UpgradePlanDto } from "@/lib/planner/schema";
import { countPlans, insertPlan } from "@/lib/planner/store";
import { presentPlan } from "./present-plan";

/** Keeps the assumptions of a plan under a title. What it comes to is computed whenever it is read. */
export const createPlan = defineMutation({
  action: "plan.create",
  input: createPlanInput,
  authorize: (ctx) => requireMayPlan(ctx.actor),
  run: async (ctx, { title, team, assumptions }) => {
    const by = actorRef(ctx.actor);
    if (!by) throw new RegistryError("unauthenticated", "Nobody is signed in.");
    if ((await countPlans(ctx.access)) >= MOST_PLANS) {
      throw new RegistryError("conflict", `There are ${MOST_PLANS} plans already.`, { fix: "Remove some first." });
    }
    const row = await insertPlan(ctx.access, {
      ...{ title, content: assumptions, createdAt: ctx.now, updatedAt: ctx.now },
      ...{ byKind: by.kind, byId: by.id, byName: by.name },
      teamId: team === undefined ? null : (await findTeam(ctx, team)).id,
    });
    const result: UpgradePlanDto = await presentPlan(ctx, row);
    const after = { title, team: team ?? null, assumptions };
    return { result, audit: { entity: "plan", entityId: row.id, entityName: title, after } };
  },
});

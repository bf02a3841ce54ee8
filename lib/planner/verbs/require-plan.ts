import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { findPlanRow, type PlanRow } from "@/lib/planner/store";

/** The plan of an id; throws `not_found`. */
export async function requirePlan(ctx: ServiceContext, id: string): Promise<PlanRow> {
  const row = await findPlanRow(ctx.access, id);
  if (row) return row;
  throw new RegistryError("not_found", "There is no such plan.", {
    fix: "See /api/v1/upgrade-plans for those there are.",
  });
}

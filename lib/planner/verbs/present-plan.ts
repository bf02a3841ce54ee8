import type { Actor, ServiceContext } from "@/lib/core/context";
import { planAssumptions } from "@/lib/maturity/planner/assumptions";
import { planUpgrade } from "@/lib/maturity/planner/plan-upgrade";
import { mayChangePlan } from "@/lib/planner/policy";
import type { PlanSummary, UpgradePlanDto } from "@/lib/planner/schema";
import type { PlanRow } from "@/lib/planner/store";
import { findEstimates } from "./find-estimates";

/** A plan as others see it, with what it comes to today. */
export async function presentPlan(ctx: ServiceContext, row: PlanRow): Promise<UpgradePlanDto> {
  const { estimates, rubric } = await findEstimates(ctx);
  const assumptions = planAssumptions.parse(row.content);
  return { ...linesOf(row, ctx.actor), assumptions, result: planUpgrade(assumptions, estimates), rubric };
}

/** The same of many, without steps and years. */
export async function presentPlans(ctx: ServiceContext, rows: readonly PlanRow[]): Promise<PlanSummary[]> {
  const { estimates } = await findEstimates(ctx);
  return rows.map((row) => {
    const assumptions = planAssumptions.parse(row.content);
    const { npv, roi, breakEvenMonths } = planUpgrade(assumptions, estimates);
    return { ...linesOf(row, ctx.actor), assumptions, npv: npv.value, roi, breakEvenMonths };
  });
}

function linesOf(row: PlanRow, actor: Actor): Omit<UpgradePlanDto, "assumptions" | "result" | "rubric"> {
  return {
    id: row.id,
    title: row.title,
    team: row.team,
    by: { kind: row.byKind === "token" || row.byKind === "system" ? row.byKind : "user", name: row.byName },
    mayChange: mayChangePlan(actor, row),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    revision: row.revision,
    url: `/scorecards/planner?plan=${row.id}`,
  };
}

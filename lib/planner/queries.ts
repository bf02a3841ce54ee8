import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";
import type { PlanAssumptions } from "@/lib/maturity/planner/assumptions";
import type { UpgradePlanDto } from "./schema";

const answer = async () => (await import("./schema")).upgradePlanDto;

/** The REST address of a plan. */
export function planPath(id: string): string {
  return `/api/v1/upgrade-plans/${encodeURIComponent(id)}`;
}

/** Keeps a plan. Throws `ProblemError`. */
export function createPlan(plan: {
  title: string;
  team?: string;
  assumptions: PlanAssumptions;
}): Promise<UpgradePlanDto> {
  return fetchOnDemand("/api/v1/upgrade-plans", { method: "POST", body: plan }, answer);
}

/** Changes the assumptions of a plan, unless somebody else did since `revision` (412). */
export function updatePlan(id: string, revision: number, assumptions: PlanAssumptions): Promise<UpgradePlanDto> {
  const headers = { "if-match": `"${revision}"` };
  return fetchOnDemand(planPath(id), { method: "PATCH", body: { assumptions }, headers }, answer);
}

/** Removes a plan. Throws `ProblemError`. */
export async function removePlan(id: string): Promise<void> {
  await fetchOnDemand(
    planPath(id),
    { method: "DELETE" },
    async () => (await import("@/lib/browser/any-answer")).anyAnswer,
  );
}

import type { ServiceContext } from "@/lib/core/context";
import { type PreparedPlan, withTeam } from "@/lib/imports/prepare-plan";
import { updateRun } from "@/lib/imports/store";
import { insertFiles } from "@/lib/imports/store/files";
import { insertItems } from "@/lib/imports/store/items";

/** Of a long list of files that are no part of a plan, so many are kept by name. */
const MOST_LEFT_OUT = 200;

/** Writes a plan for a run that has none yet. In the transaction of the caller. */
export async function writePlan(
  tx: ServiceContext,
  runId: string,
  plan: PreparedPlan,
  team: string | undefined,
): Promise<void> {
  await insertItems(tx.access, runId, withTeam(plan.items, team));
  await insertFiles(tx.access, runId, plan.files);
  const leftOut = plan.leftOut.slice(0, MOST_LEFT_OUT).map((one) => ({ ...one, file: one.file.slice(0, 500) }));
  await updateRun(tx.access, runId, { state: "planned", leftOut, leftOutCount: plan.leftOut.length });
}

import type { ServiceContext } from "@/lib/core/context";
import type { UpgradeEstimate } from "@/lib/maturity/model/rubric";
import { activeRubric } from "@/lib/rubrics/verbs/active-rubric";

/** The estimates that plans are made with: those of the rubric in force, which it names. */
export async function findEstimates(
  ctx: ServiceContext,
): Promise<{ estimates: readonly UpgradeEstimate[]; rubric: string }> {
  const { rubric, name } = await activeRubric(ctx);
  return { estimates: rubric.upgrades, rubric: name };
}

import type { ServiceContext } from "@/lib/core/context";
import { rubricParts } from "@/lib/maturity/rubric/schema";
import { requirePermission } from "@/lib/members/policy";
import { type LevelNames, ownLevelNames } from "@/lib/rubrics/model/level-names";
import { findChosenLevels } from "@/lib/rubrics/store";

/** What the rubric in use calls its levels, where that is not what they are called usually: every page asks for it. */
export async function getLevelNames(ctx: ServiceContext): Promise<LevelNames> {
  requirePermission(ctx.actor, "registry.read");
  const levels = await findChosenLevels(ctx.access);
  return levels === null ? {} : ownLevelNames(rubricParts.levels.parse(levels));
}

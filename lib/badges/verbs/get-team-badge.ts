import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { findTeam } from "@/lib/members/verbs/find-team";
import { activeRubric } from "@/lib/rubrics/verbs/active-rubric";
import type { Badge } from "@/lib/badges/model/badge-svg";
import { entropyBadge, levelBadge } from "@/lib/badges/model/say-badge";
import { teamBadgeRef } from "@/lib/badges/schema";
import { findTeamBadgeScore } from "@/lib/badges/store";

/** What a badge of a team says now. Throws `not_found`. */
export const getTeamBadge = defineQuery({
  input: teamBadgeRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { team, badge }): Promise<Badge> => {
    const score = await findTeamBadgeScore(ctx.access, (await findTeam(ctx, team)).id);
    const { rubric } = await activeRubric(ctx);
    return badge === "level.svg"
      ? levelBadge(score?.level ?? null, rubric)
      : entropyBadge(score?.entropy ?? null, rubric);
  },
});

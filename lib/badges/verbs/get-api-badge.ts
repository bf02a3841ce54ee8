import { requireApi } from "@/lib/catalog/verbs/require-api";
import { defineQuery } from "@/lib/core/query";
import type { DimensionBand } from "@/lib/maturity/model/score";
import { requirePermission } from "@/lib/members/policy";
import { activeRubric } from "@/lib/rubrics/verbs/active-rubric";
import type { Badge } from "@/lib/badges/model/badge-svg";
import { designBadge, entropyBadge, levelBadge } from "@/lib/badges/model/say-badge";
import { apiBadgeRef } from "@/lib/badges/schema";
import { findBadgeScore } from "@/lib/badges/store";

const BANDS: readonly DimensionBand[] = ["manual", "semi-automated", "platform", "intelligent"];

/** What a badge of an API says now. Throws `not_found`. */
export const getApiBadge = defineQuery({
  input: apiBadgeRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api, badge }): Promise<Badge> => {
    const score = await findBadgeScore(ctx.access, (await requireApi(ctx, api)).id);
    if (badge === "design.svg") {
      return designBadge(score?.dimensions ?? null, BANDS.find((one) => one === score?.band) ?? null);
    }
    const { rubric } = await activeRubric(ctx);
    return badge === "level.svg"
      ? levelBadge(score?.level ?? null, rubric)
      : entropyBadge(score?.entropy ?? null, rubric);
  },
});

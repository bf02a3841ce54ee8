import { cutPage, type Page, pageInput } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { teamSlug } from "@/lib/members/schema";
import type { PlanSummary } from "@/lib/planner/schema";
import { listPlanRows } from "@/lib/planner/store";
import { readTimeCursor } from "@/lib/versions/model/time-cursor";
import { presentPlans } from "./present-plan";

/** Plans that were kept, those that were made last first. */
export const listPlans = defineQuery({
  input: pageInput.extend({ team: teamSlug.optional() }).strict(),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { cursor, limit, team }): Promise<Page<PlanSummary>> => {
    const before = readTimeCursor(cursor);
    const rows = await listPlanRows(ctx.access, { ...(team === undefined ? {} : { team }), before, limit });
    const { items, nextCursor } = cutPage(
      rows,
      limit,
      (row) => [row.createdAt.toISOString(), row.id],
      (row) => row,
    );
    return { items: await presentPlans(ctx, items), nextCursor };
  },
});

import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { viewsOf } from "@/lib/views/policy";
import type { ViewList } from "@/lib/views/schema";
import { findDefaultViewId, listViewRows } from "@/lib/views/store";
import { presentView } from "./present-view";

/** The views that the caller finds in the catalogue: their own, then those of their teams. */
export const listViews = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx): Promise<ViewList> => {
    const scope = viewsOf(ctx.actor);
    if (scope.ownerId === null && scope.teamIds.length === 0) return { items: [], nextCursor: null };
    const rows = await listViewRows(ctx.access, scope);
    const defaultId = scope.ownerId === null ? null : await findDefaultViewId(ctx.access, scope.ownerId);
    return { items: rows.map((row) => presentView(row, ctx.actor, defaultId)), nextCursor: null };
  },
});

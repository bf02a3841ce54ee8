import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { type DueSunset, listDueSunsets as listRows } from "@/lib/versions/store/lifecycle-rows";

/** Deprecated versions whose sunset date has come, the longest overdue first. */
export const listDueSunsets = defineQuery({
  input: z.strictObject({ limit: z.number().int().min(1).max(10_000).default(1_000) }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { limit }): Promise<DueSunset[]> => listRows(ctx.access, ctx.now, limit),
});

import { z } from "zod";
import type { AdviceList } from "@/lib/advisor/schema";
import { listAdviceRows } from "@/lib/advisor/store";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { presentAdvice } from "./present-advice";

/** The advice that an API was made after, newest first. Throws `not_found`. */
export const listApiAdvice = defineQuery({
  input: z.strictObject({ api: z.string().min(1).max(80) }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api }): Promise<AdviceList> => {
    const rows = await listAdviceRows(ctx.access, (await requireApi(ctx, api)).id);
    return { items: rows.map(presentAdvice), nextCursor: null };
  },
});

import { defineQuery } from "@/lib/core/query";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import { requirePermission } from "@/lib/members/policy";
import { type SloDetail, sloRef } from "@/lib/slos/schema/objective";
import { presentSlo } from "./present-slo";
import { requireSlo } from "./require-slo";

/** One objective with its budget, day by day. */
export const getSlo = defineQuery({
  input: sloRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api: slug, slo }): Promise<SloDetail> => {
    const api = await requireApi(ctx, slug);
    return presentSlo(ctx, api, await requireSlo(ctx, api, slo));
  },
});

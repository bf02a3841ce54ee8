import { defineQuery } from "@/lib/core/query";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import { requirePermission } from "@/lib/members/policy";
import { apiOfSlos, type SloDto } from "@/lib/slos/schema/objective";
import { listSloRows } from "@/lib/slos/store/objectives";
import { presentSlo } from "./present-slo";

/** The objectives of an API with what is left of their budgets, by name. */
export const listSlos = defineQuery({
  input: apiOfSlos,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api: slug }): Promise<{ items: SloDto[]; nextCursor: null }> => {
    const api = await requireApi(ctx, slug);
    const items: SloDto[] = [];
    for (const row of await listSloRows(ctx.access, api.id)) {
      const { series: _, ...slo } = await presentSlo(ctx, api, row);
      items.push(slo);
    }
    return { items, nextCursor: null };
  },
});

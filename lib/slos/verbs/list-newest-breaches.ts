import { defineQuery } from "@/lib/core/query";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import { requirePermission } from "@/lib/members/policy";
import type { BreachDto } from "@/lib/slos/schema/clause";
import { apiOfSlos } from "@/lib/slos/schema/objective";
import { listNewestBreachRows } from "@/lib/slos/store/breaches";
import { presentBreach } from "./present-breach";

const SHOWN = 20;

/** The newest breaches of all clauses of an API, for its page. */
export const listNewestBreaches = defineQuery({
  input: apiOfSlos,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api: slug }): Promise<BreachDto[]> => {
    const api = await requireApi(ctx, slug);
    const rows = await listNewestBreachRows(ctx.access, api.id, SHOWN);
    return rows.map((row) => presentBreach(row, row.clause.name));
  },
});

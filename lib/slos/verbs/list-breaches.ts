import { z } from "zod";
import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import { requirePermission } from "@/lib/members/policy";
import { type BreachDto, breachFilter, clauseRef } from "@/lib/slos/schema/clause";
import { listBreachRows } from "@/lib/slos/store/breaches";
import { presentBreach } from "./present-breach";
import { requireClause } from "./require-clause";

/** The breaches of a clause, newest first: each as it was found then. */
export const listBreaches = defineQuery({
  input: z.strictObject({ ...clauseRef.shape, ...breachFilter.shape }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api: slug, clause, cursor, limit }): Promise<Page<BreachDto>> => {
    const api = await requireApi(ctx, slug);
    const { id, name } = await requireClause(ctx, api, clause);
    return cutPage(
      await listBreachRows(ctx.access, id, { cursor, limit }),
      limit,
      (row) => [row.from.toISOString()],
      (row) => presentBreach(row, name),
    );
  },
});

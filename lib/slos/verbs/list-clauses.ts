import { defineQuery } from "@/lib/core/query";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import { requirePermission } from "@/lib/members/policy";
import type { ClauseDto } from "@/lib/slos/schema/clause";
import { apiOfSlos } from "@/lib/slos/schema/objective";
import { listClauseRows } from "@/lib/slos/store/clauses";
import { presentClause } from "./present-clause";

/** The clauses of an API and how they stand, by name. */
export const listClauses = defineQuery({
  input: apiOfSlos,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api: slug }): Promise<{ items: ClauseDto[]; nextCursor: null }> => {
    const api = await requireApi(ctx, slug);
    const items: ClauseDto[] = [];
    for (const row of await listClauseRows(ctx.access, api.id)) items.push(await presentClause(ctx, api, row));
    return { items, nextCursor: null };
  },
});

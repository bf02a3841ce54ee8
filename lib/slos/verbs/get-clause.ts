import { defineQuery } from "@/lib/core/query";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import { requirePermission } from "@/lib/members/policy";
import { clauseRef } from "@/lib/slos/schema/clause";
import { presentClause } from "./present-clause";
import { requireClause } from "./require-clause";

/** One clause, and how it stands. */
export const getClause = defineQuery({
  input: clauseRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api: slug, clause }) => {
    const api = await requireApi(ctx, slug);
    return presentClause(ctx, api, await requireClause(ctx, api, clause));
  },
});

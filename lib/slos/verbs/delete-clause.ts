import { defineMutation } from "@/lib/core/mutation";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import { clauseRef } from "@/lib/slos/schema/clause";
import { deleteClauseRow } from "@/lib/slos/store/clauses";
import { describeClause } from "./present-clause";
import { requireClause } from "./require-clause";
import { requireChange } from "./require-change";

/** Takes a clause away, and the list of its breaches; the audit log keeps each of them. */
export const deleteClause = defineMutation({
  action: "sla-clause.delete",
  input: clauseRef,
  authorize: requireChange,
  run: async (tx, { api: slug, clause }) => {
    const api = await requireApi(tx, slug);
    const row = await requireClause(tx, api, clause);
    await deleteClauseRow(tx.access, row.id);
    return { result: null, audit: { entity: "api", entityId: api.id, entityName: slug, before: describeClause(row) } };
  },
});

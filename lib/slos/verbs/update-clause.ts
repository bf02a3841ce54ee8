import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import { windowAround } from "@/lib/slos/model/clause-window";
import { clausePatch, clauseRef } from "@/lib/slos/schema/clause";
import { updateClauseRow } from "@/lib/slos/store/clauses";
import { describeClause, presentClause } from "./present-clause";
import { requireClause } from "./require-clause";
import { requireChange } from "./require-change";

/**
 * Changes a clause. What was found before stays as it was found: only the window that is going on, and those after it, are
 * judged by the changed clause.
 */
export const updateClause = defineMutation({
  action: "sla-clause.update",
  input: z.strictObject({ ...clauseRef.shape, patch: clausePatch }),
  authorize: requireChange,
  run: async (tx, { api: slug, clause: name, patch }) => {
    const api = await requireApi(tx, slug);
    const before = await requireClause(tx, api, name);
    const { window } = describeClause({ ...before, ...patch });
    const judgedUntil = windowAround(window, tx.now).from;
    const row = await updateClauseRow(tx.access, before.id, { ...patch, judgedUntil }, tx.now);
    const audit = {
      entity: "api",
      entityId: api.id,
      entityName: slug,
      before: describeClause(before),
      after: describeClause(row),
    };
    return { result: await presentClause(tx, api, row), audit };
  },
});

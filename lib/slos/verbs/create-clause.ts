import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import { windowAround } from "@/lib/slos/model/clause-window";
import { clauseInput, MOST_CLAUSES } from "@/lib/slos/schema/clause";
import { apiOfSlos } from "@/lib/slos/schema/objective";
import { insertClause, listClauseRows } from "@/lib/slos/store/clauses";
import { describeClause, presentClause } from "./present-clause";
import { requireChange } from "./require-change";

/**
 * Writes a clause down. The window in which `since` lies is the first that is judged. Throws `conflict` where there is one of
 * that name, or too many.
 */
export const createClause = defineMutation({
  action: "sla-clause.create",
  input: z.strictObject({ ...apiOfSlos.shape, clause: clauseInput }),
  authorize: requireChange,
  run: async (tx, { api: slug, clause: { since, ...columns } }) => {
    const api = await requireApi(tx, slug);
    const from = since === undefined ? tx.now : new Date(since);
    if (from > tx.now) {
      throw new RegistryError("invalid_input", "A clause cannot begin in the future.", {
        fix: "Leave `since` out, or give an instant that is over.",
        violations: [{ pointer: "/since", message: "is in the future" }],
      });
    }
    if ((await listClauseRows(tx.access, api.id)).length >= MOST_CLAUSES) {
      throw new RegistryError("conflict", `An API has ${MOST_CLAUSES} clauses at most.`, {
        fix: "Take one away first.",
      });
    }
    const judgedUntil = windowAround(columns.window, from).from;
    const row = await insertClause(tx.access, api.id, { ...columns, judgedUntil }, tx.now);
    if (!row) throw new RegistryError("conflict", `${slug} has a clause ${columns.name} already.`);
    const audit = { entity: "api", entityId: api.id, entityName: slug, after: describeClause(row) };
    return { result: await presentClause(tx, api, row), audit };
  },
});

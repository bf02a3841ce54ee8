import { defineRoute } from "@/lib/http/define-route";
import { clauseDto, clausePatch, clauseRef } from "@/lib/slos/schema/clause";
import { deleteClause } from "@/lib/slos/verbs/delete-clause";
import { getClause } from "@/lib/slos/verbs/get-clause";
import { updateClause } from "@/lib/slos/verbs/update-clause";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getClause",
  summary: "A clause, and how it stands",
  tag: "Objectives",
  params: clauseRef,
  response: clauseDto,
  alsoAnswers: [404],
  handle: (ctx, { params }) => getClause(ctx, params),
});

/** Whoever may change the API. */
export const PATCH = defineRoute({
  operationId: "updateClause",
  summary: "Change a clause",
  description: "It holds from the window on that is going on. Breaches that were found stay as they were found.",
  tag: "Objectives",
  params: clauseRef,
  body: clausePatch,
  response: clauseDto,
  alsoAnswers: [404],
  handle: (ctx, { params, body }) => updateClause(ctx, { ...params, patch: body }),
});

/** Whoever may change the API. */
export const DELETE = defineRoute({
  operationId: "deleteClause",
  summary: "Take a clause away",
  description: "And the list of its breaches; the audit log keeps each of them.",
  tag: "Objectives",
  params: clauseRef,
  status: 204,
  alsoAnswers: [404],
  handle: async (ctx, { params }) => {
    await deleteClause(ctx, params);
    return null;
  },
});

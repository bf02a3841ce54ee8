import { defineRoute } from "@/lib/http/define-route";
import { breachFilter, breachPage, clauseRef } from "@/lib/slos/schema/clause";
import { listBreaches } from "@/lib/slos/verbs/list-breaches";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "listBreaches",
  summary: "The breaches of a clause",
  description: "Newest first: what was measured in which window, by which limit, and the contracts that were called.",
  tag: "Objectives",
  params: clauseRef,
  query: breachFilter,
  response: breachPage,
  alsoAnswers: [404],
  handle: (ctx, { params, query }) => listBreaches(ctx, { ...params, ...query }),
});

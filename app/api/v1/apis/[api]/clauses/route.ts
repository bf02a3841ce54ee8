import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";
import { clauseDto, clauseInput, clauseList } from "@/lib/slos/schema/clause";
import { apiOfSlos } from "@/lib/slos/schema/objective";
import { createClause } from "@/lib/slos/verbs/create-clause";
import { listClauses } from "@/lib/slos/verbs/list-clauses";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "listClauses",
  summary: "The clauses of contracts about an API",
  description: "By name, each with how the window goes that is going on, and how many windows were breaches.",
  tag: "Objectives",
  params: apiOfSlos,
  response: clauseList,
  handle: (ctx, { params }) => listClauses(ctx, params),
});

/** Whoever may change the API. */
export const POST = defineRoute({
  operationId: "createClause",
  summary: "Write a clause down",
  description: "Such as `p99_latency < 100ms`. Each window is judged once it is over; breaches are kept as evidence.",
  tag: "Objectives",
  params: apiOfSlos,
  body: clauseInput,
  response: clauseDto,
  status: 201,
  alsoAnswers: [404, 409],
  handle: async (ctx, { params: { api }, body }) => {
    const clause = await createClause(ctx, { api, clause: body });
    return reply(clause, { headers: { location: `/api/v1/apis/${api}/clauses/${clause.name}` } });
  },
});

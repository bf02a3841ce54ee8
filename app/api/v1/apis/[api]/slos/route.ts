import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";
import { apiOfSlos, sloDetail, sloInput, sloList } from "@/lib/slos/schema/objective";
import { createSlo } from "@/lib/slos/verbs/create-slo";
import { listSlos } from "@/lib/slos/verbs/list-slos";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "listSlos",
  summary: "The objectives of an API",
  description: "By name, each with what is left of its error budget, computed from the calls that are recorded by now.",
  tag: "Objectives",
  params: apiOfSlos,
  response: sloList,
  handle: (ctx, { params }) => listSlos(ctx, params),
});

/** Whoever may change the API. */
export const POST = defineRoute({
  operationId: "createSlo",
  summary: "Set an objective",
  description: "Which part of the calls are to be good: not failed, or answered in time.",
  tag: "Objectives",
  params: apiOfSlos,
  body: sloInput,
  response: sloDetail,
  status: 201,
  alsoAnswers: [404, 409],
  handle: async (ctx, { params: { api }, body }) => {
    const slo = await createSlo(ctx, { api, slo: body });
    return reply(slo, { headers: { location: `/api/v1/apis/${api}/slos/${slo.name}` } });
  },
});

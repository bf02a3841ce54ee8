import { defineRoute } from "@/lib/http/define-route";
import { writeOpenSlo } from "@/lib/slos/model/write-openslo";
import { sloRef } from "@/lib/slos/schema/objective";
import { getSlo } from "@/lib/slos/verbs/get-slo";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "exportSlo",
  summary: "An objective as an OpenSLO document",
  tag: "Objectives",
  params: sloRef,
  produces: ["application/yaml"],
  alsoAnswers: [404],
  handle: async (ctx, { params }) => {
    const slo = await getSlo(ctx, params);
    const headers = { "content-type": "application/yaml; charset=utf-8" };
    return new Response(writeOpenSlo({ ...slo, service: slo.api }), { headers });
  },
});

import { defineRoute } from "@/lib/http/define-route";
import { probeRef } from "@/lib/signals/schema";
import { deleteProbe } from "@/lib/signals/verbs/delete-probe";

/** Whoever may change the API. */
export const DELETE = defineRoute({
  operationId: "deleteSignalProbe",
  summary: "Ask an address no more",
  description: "What it saw stays.",
  tag: "Deprecations",
  params: probeRef,
  status: 204,
  alsoAnswers: [404],
  handle: (ctx, { params }) => deleteProbe(ctx, params),
});

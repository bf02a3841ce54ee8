import { defineRoute } from "@/lib/http/define-route";
import { observationsDto, observationsInput } from "@/lib/usage/schema/telemetry";
import { takeObservations } from "@/lib/usage/verbs/take-observations";

/** Whoever may write telemetry. */
export const POST = defineRoute({
  operationId: "takeObservations",
  summary: "Take calls that were read from an access log",
  description:
    "What `concordat usage import` sends: calls of one service, added up by hour. A batch of the same digest counts once within 31 days. Programs that run send OTLP instead.",
  tag: "Usage",
  body: observationsInput,
  response: observationsDto,
  handle: (ctx, { body }) => takeObservations(ctx, body),
});

import { otlpRoute } from "@/lib/http/otlp-route";

/** Takes spans, in OTLP over HTTP; needs `telemetry.write`. */
export const POST = otlpRoute("traces", {
  operationId: "receiveTraces",
  summary: "Take spans that say who called what",
  description:
    "`ExportTraceServiceRequest` of OTLP/HTTP 1.x, as protobuf or JSON, gzip-compressed or not. Spans of kind SERVER, and CONSUMER of messages, count as calls. Answered once they are stored; `partial_success` says what can never be counted.",
});

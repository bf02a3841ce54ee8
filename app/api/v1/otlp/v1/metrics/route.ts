import { otlpRoute } from "@/lib/http/otlp-route";

/** Takes metrics, in OTLP over HTTP; needs `telemetry.write`. */
export const POST = otlpRoute("metrics", {
  operationId: "receiveMetrics",
  summary: "Take histograms of how long calls took",
  description:
    "`ExportMetricsServiceRequest` of OTLP/HTTP 1.x, as protobuf or JSON, gzip-compressed or not. Histograms of the duration of server calls count as calls, unless spans of the same service came within the hour. Answered once they are stored.",
});

import http from "node:http";
import { SpanKind } from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-proto";
import { CompressionAlgorithm } from "@opentelemetry/otlp-exporter-base";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, NodeTracerProvider } from "@opentelemetry/sdk-trace-node";

interface ServiceSettings {
  /** `service.name`: the API's slug. */
  name: string;
  /** The registry that it reports to, with a token that may. */
  registry: string;
  token: string;
  /** The time of its spans. */
  now: () => Date;
}

/** A small service that reports each call that it takes by OpenTelemetry's own SDK and exporter. */
export interface ObservedService {
  port: number;
  /** Resolves once all calls so far were handed to the registry. */
  reported(): Promise<void>;
  stop(): Promise<void>;
}

const ROUTE = /^(\/v\d+\/pets)(\/[^/]+)?$/;

/** Serves `/v1/pets`, `/v2/pets` and one pet of each on 127.0.0.1. */
export async function startObservedService({ name, registry, token, now }: ServiceSettings): Promise<ObservedService> {
  const exporter = new OTLPTraceExporter({
    url: `${registry}/api/v1/otlp/v1/traces`,
    headers: { authorization: `Bearer ${token}` },
    compression: CompressionAlgorithm.GZIP,
  });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ "service.name": name, "deployment.environment.name": "production" }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer("pets");
  const server = http.createServer((request, response) => {
    const begun = now();
    const path = request.url ?? "/";
    const [, list, one] = ROUTE.exec(path) ?? [];
    const status = list === undefined ? 404 : 200;
    const client = request.headers["x-client-id"];
    const span = tracer.startSpan(`${request.method} ${path}`, {
      kind: SpanKind.SERVER,
      root: true,
      startTime: begun,
      attributes: {
        "http.request.method": request.method ?? "GET",
        "url.path": path,
        "http.response.status_code": status,
        "user_agent.original": request.headers["user-agent"] ?? "",
        ...(list === undefined ? {} : { "http.route": one === undefined ? list : `${list}/{petId}` }),
        ...(typeof client === "string" ? { "http.request.header.x-client-id": [client] } : {}),
      },
    });
    response.writeHead(status, { "content-type": "application/json" }).end("[]");
    span.end(new Date(begun.getTime() + 5));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    port: address !== null && typeof address === "object" ? address.port : 0,
    reported: () => provider.forceFlush(),
    stop: async () => {
      await provider.shutdown();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

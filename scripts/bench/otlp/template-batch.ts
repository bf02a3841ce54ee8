import { randomBytes } from "node:crypto";
import { SpanKind } from "@opentelemetry/api";
import { ProtobufTraceSerializer } from "@opentelemetry/otlp-transformer";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-node";

/** What batches are made of. */
export interface BatchShape {
  service: string;
  spans: number;
  operations: number;
  consumers: number;
  /** Paths without a route, each another, as a scanner asks for them. */
  scanned: boolean;
}

const SCANNED = "/scan/0000000000";
const ID_BYTES = 8;

/**
 * A batch as OpenTelemetry's own exporter writes it. Writing each anew would cost the sender more than the registry: copies
 * get ids (and paths) of their own in place.
 */
export class TemplateBatch {
  readonly #bytes: Buffer;
  readonly #ids: number[];
  readonly #paths: number[];

  constructor(shape: BatchShape, round: number) {
    const spans = spansOf(shape, round);
    this.#bytes = Buffer.from(ProtobufTraceSerializer.serializeRequest(spans) ?? []);
    this.#ids = spans.flatMap((span) => {
      const { traceId, spanId } = span.spanContext();
      const trace = this.#bytes.indexOf(Buffer.from(traceId, "hex"));
      return [trace, trace + ID_BYTES, this.#bytes.indexOf(Buffer.from(spanId, "hex"))];
    });
    this.#paths = [];
    for (let at = this.#bytes.indexOf(SCANNED); at !== -1; at = this.#bytes.indexOf(SCANNED, at + 1)) {
      this.#paths.push(at);
    }
  }

  /** A copy whose spans nobody has seen; `next` numbers the paths. */
  copy(next: () => number): Buffer {
    const bytes = Buffer.from(this.#bytes);
    const fresh = randomBytes(this.#ids.length * ID_BYTES);
    for (const [index, at] of this.#ids.entries()) fresh.copy(bytes, at, index * ID_BYTES, (index + 1) * ID_BYTES);
    for (const at of this.#paths) bytes.write(String(next()).padStart(10, "0"), at + SCANNED.length - 10, "latin1");
    return bytes;
  }
}

function spansOf({ service, spans, operations, consumers, scanned }: BatchShape, round: number) {
  const kept = new InMemorySpanExporter();
  const resource = resourceFromAttributes({
    "service.name": service,
    "service.version": "4.12.0",
    "service.instance.id": "0b4e8f1c-7a51-4c5e-b0c3-5a3f0f7f2f11",
    "deployment.environment.name": "production",
    "k8s.pod.name": "things-6c8d9f7b5c-x2x8k",
  });
  const tracer = new NodeTracerProvider({ resource, spanProcessors: [new SimpleSpanProcessor(kept)] }).getTracer(
    "bench",
  );
  const now = Date.now();
  for (let index = 0; index < spans; index++) {
    const operation = (index * 7 + round * 13) % operations;
    const attributes = {
      "http.request.method": "GET",
      ...(scanned ? {} : { "http.route": `/things/${operation}` }),
      "url.path": scanned ? SCANNED : `/things/${operation}`,
      "url.scheme": "https",
      "server.address": "things.example",
      "server.port": 443,
      "network.protocol.version": "1.1",
      "user_agent.original": "bench/1.0 (a client that is rather long in its words)",
      "client.address": "192.0.2.7",
      "http.response.status_code": index % 50 === 0 ? 500 : 200,
      "concordat.consumer": `consumer-${(index * 11 + round * 17) % consumers}`,
    };
    const endTime = now - (index % 1_000);
    const startTime = endTime - 1 - ((index * 37 + round) % 400);
    tracer.startSpan("GET /things", { kind: SpanKind.SERVER, attributes, startTime, root: true }).end(endTime);
  }
  return kept.getFinishedSpans();
}

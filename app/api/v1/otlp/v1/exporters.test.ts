import { SpanKind, SpanStatusCode } from "@opentelemetry/api";
import { type ExportResult, ExportResultCode } from "@opentelemetry/core";
import { OTLPMetricExporter as JsonMetrics } from "@opentelemetry/exporter-metrics-otlp-http";
import { OTLPMetricExporter as ProtoMetrics } from "@opentelemetry/exporter-metrics-otlp-proto";
import { OTLPTraceExporter as JsonTraces } from "@opentelemetry/exporter-trace-otlp-http";
import { OTLPTraceExporter as ProtoTraces } from "@opentelemetry/exporter-trace-otlp-proto";
import { CompressionAlgorithm } from "@opentelemetry/otlp-exporter-base";
import { resourceFromAttributes } from "@opentelemetry/resources";
import {
  AggregationTemporality,
  AggregationType,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { TelemetryReceiver, installTelemetryReceiver } from "@/lib/telemetry/receiver";
import { testDatabase } from "@/lib/testing/db";
import { addApi } from "@/lib/testing/lifecycle";
import { type RouteServer, serveRoutes } from "@/scripts/bench/otlp/serve-routes";
import { createWorld } from "@/lib/testing/world";
import { readTraffic } from "@/lib/usage/verbs/read-traffic";
import { POST as metrics } from "./metrics/route";
import { POST as traces } from "./traces/route";

const MINUTE = 60_000;
/** Only against hanging: exporters give up after ten seconds by themselves. */
const PATIENCE_MS = 60_000;
let server: RouteServer;

beforeAll(async () => {
  server = await serveRoutes({ "/v1/traces": traces, "/v1/metrics": metrics });
});
afterAll(() => server.close());

let receiver: TelemetryReceiver | undefined;
afterEach(async () => {
  await receiver?.close();
  receiver = undefined;
  installTelemetryReceiver(null);
  server.answered.length = 0;
});

function begin(...limits: ConstructorParameters<typeof TelemetryReceiver>) {
  receiver = new TelemetryReceiver(...limits);
  installTelemetryReceiver(receiver);
}

/** An API that is called now, since exporters use the clock of the machine; and a token to report it with. */
async function calledApi(keys: readonly string[] = ["GET /pets", "GET /pets/{id}", "POST /pets"]) {
  const world = await createWorld({ now: new Date() });
  const api = await addApi(world);
  const versionId = await api.version("1.0.0", { state: "active" });
  const { prisma } = await testDatabase();
  await prisma.operation.createMany({
    data: keys.map((key, ordinal) => {
      const [method = "", path = ""] = key.split(" ");
      return { versionId, ordinal, key, method: method.toUpperCase(), path, pointer: "", line: 1, searchText: "" };
    }),
  });
  const token = await world.token("publisher", ["telemetry.write"]);
  const traffic = () => {
    const to = new Date(Date.now() + MINUTE);
    return readTraffic(world.system, { apiId: api.id, from: new Date(to.getTime() - 60 * MINUTE), to });
  };
  return { world, api, headers: await token.headers(), traffic };
}

type Attributes = Record<string, string | number | boolean | string[] | number[]>;
interface GivenSpan {
  kind?: SpanKind;
  attributes?: Attributes;
  failed?: boolean;
  endedAt?: number;
}

/** Spans as the SDK makes them. */
function spansOf(service: string, given: readonly GivenSpan[]): ReadableSpan[] {
  const kept = new InMemorySpanExporter();
  const resource = resourceFromAttributes({ "service.name": service, "deployment.environment.name": "production" });
  const provider = new NodeTracerProvider({ resource, spanProcessors: [new SimpleSpanProcessor(kept)] });
  const tracer = provider.getTracer("test");
  for (const { kind = SpanKind.SERVER, attributes = {}, failed = false, endedAt = Date.now() } of given) {
    const span = tracer.startSpan("call", { kind, attributes, startTime: endedAt - 20, root: true });
    span.addEvent("something", { "exception.message": "not read" });
    if (failed) span.setStatus({ code: SpanStatusCode.ERROR, message: "no" });
    span.end(endedAt);
  }
  return kept.getFinishedSpans();
}

function sent(
  exporter: { export(spans: ReadableSpan[], done: (result: ExportResult) => void): void },
  spans: ReadableSpan[],
) {
  return new Promise<ExportResult>((resolve) => exporter.export(spans, resolve));
}

const GET_PETS = {
  "http.request.method": "GET",
  "http.route": "/pets",
  "url.path": "/pets",
  "http.response.status_code": 200,
};
const CONFIGURATIONS = [
  ["protobuf", ProtoTraces, CompressionAlgorithm.NONE],
  ["protobuf, gzip", ProtoTraces, CompressionAlgorithm.GZIP],
  ["JSON", JsonTraces, CompressionAlgorithm.NONE],
  ["JSON, gzip", JsonTraces, CompressionAlgorithm.GZIP],
] as const;

describe.each(CONFIGURATIONS)("the exporter of traces, %s", (_name, Exporter, compression) => {
  it("has its spans counted by operation, consumer and status, whatever types its attributes have", async () => {
    begin();
    const { api, headers, traffic } = await calledApi();
    const shop = { "concordat.consumer": "web-shop" };
    const spans = spansOf(api.slug, [
      ...Array.from({ length: 300 }, () => ({ attributes: { ...GET_PETS, ...shop } })),
      { attributes: { "http.method": "GET", "http.target": "/pets/7?token=1", "http.status_code": 404, ...shop } },
      { attributes: { ...GET_PETS, "http.response.status_code": 503 }, failed: true },
      { attributes: { ...GET_PETS, flag: true, ratio: 0.5, list: ["a"], numbers: [1, 2], "peer.service": ["till"] } },
      { attributes: { ...GET_PETS, "concordat.consumer": "jane@example.com" } },
      { kind: SpanKind.CLIENT, attributes: GET_PETS },
      { kind: SpanKind.INTERNAL },
    ]);
    const exporter = new Exporter({
      url: `${server.address}/v1/traces`,
      headers,
      timeoutMillis: PATIENCE_MS,
      compression,
    });
    expect(await sent(exporter, spans)).toMatchObject({ code: ExportResultCode.SUCCESS });
    const seen = await traffic();
    expect(seen).toMatchObject({ calls: 304, errors: 1 });
    expect(seen.operations.map(({ key, calls }) => [key, calls])).toEqual([
      ["GET /pets", 303],
      ["GET /pets/{id}", 1],
    ]);
    expect(seen.consumers.map(({ name, calls }) => [name, calls])).toEqual([
      ["web-shop", 301],
      ["", 2],
      ["till", 1],
    ]);
  });
});

describe.each([
  ["protobuf", ProtoTraces],
  ["JSON", JsonTraces],
] as const)("the exporter of traces of messages, %s", (_name, Exporter) => {
  it("has what is sent and what is taken counted, each message once", async () => {
    begin();
    const { api, headers, traffic } = await calledApi(["send orders.{id}.paid", "receive payments"]);
    const kafka = (destination: string, type: string) => ({
      "messaging.system": "kafka",
      "messaging.destination.name": destination,
      "messaging.operation.type": type,
    });
    const { PRODUCER, CONSUMER, CLIENT } = SpanKind;
    const spans = spansOf(api.slug, [
      // One message, created by a span and sent by another.
      { kind: PRODUCER, attributes: kafka("orders.7.paid", "create") },
      { kind: CLIENT, attributes: kafka("orders.7.paid", "send") },
      // A batch that one span sends; in the names of before.
      { kind: PRODUCER, attributes: { ...kafka("orders.8.paid", "send"), "messaging.batch.message_count": 20 } },
      { kind: PRODUCER, attributes: { "messaging.destination": "orders.9.paid", "messaging.operation": "publish" } },
      // Messages fetched together, then processed one by one.
      { kind: CLIENT, attributes: { ...kafka("payments", "receive"), "messaging.batch.message_count": 3 } },
      ...[1, 2, 3].map(() => ({ kind: CONSUMER, attributes: kafka("payments", "process") })),
      { kind: CLIENT, attributes: kafka("payments", "settle") },
      { kind: CONSUMER, attributes: { ...kafka("payments", "process"), "concordat.consumer": "till" }, failed: true },
      // What the conventions say of the connection is the broker.
      { kind: CONSUMER, attributes: { ...kafka("payments", "process"), "peer.service": "kafka" } },
      { kind: PRODUCER, attributes: kafka("nobody.knows", "send") },
    ]);
    const exporter = new Exporter({ url: `${server.address}/v1/traces`, headers, timeoutMillis: PATIENCE_MS });
    expect(await sent(exporter, spans)).toMatchObject({ code: ExportResultCode.SUCCESS });
    const seen = await traffic();
    expect(seen.operations.map(({ key, calls, errors }) => [key, calls, errors])).toEqual([
      ["send orders.{id}.paid", 22, 0],
      ["receive payments", 5, 1],
      ["", 1, 0],
    ]);
    expect(seen.consumers.map(({ name, calls }) => [name, calls])).toEqual([
      ["", 27],
      ["till", 1],
    ]);
  });

  it("has what a service sends left out where its API sends nothing", async () => {
    begin();
    const { api, headers, traffic } = await calledApi();
    const exporter = new Exporter({ url: `${server.address}/v1/traces`, headers, timeoutMillis: PATIENCE_MS });
    const spans = spansOf(api.slug, [
      { kind: SpanKind.PRODUCER, attributes: { "messaging.destination.name": "orders" } },
      { attributes: GET_PETS },
    ]);
    expect(await sent(exporter, spans)).toMatchObject({ code: ExportResultCode.SUCCESS });
    expect((await traffic()).operations.map(({ key, calls }) => [key, calls])).toEqual([["GET /pets", 1]]);
  });
});

describe("a batch that is sent again", () => {
  it("counts once, as do its spans in another batch", async () => {
    begin();
    const { api, headers, traffic } = await calledApi();
    const spans = spansOf(
      api.slug,
      Array.from({ length: 20 }, () => ({ attributes: GET_PETS })),
    );
    const exporter = new ProtoTraces({ url: `${server.address}/v1/traces`, headers, timeoutMillis: PATIENCE_MS });
    await Promise.all([sent(exporter, spans), sent(exporter, spans)]);
    await sent(exporter, spans);
    await sent(exporter, [...spans.slice(10), ...spansOf(api.slug, [{ attributes: GET_PETS }])]);
    expect((await traffic()).calls).toBe(21);
  });

  it("counts once also where the process that took it was another", async () => {
    const { api, headers, traffic } = await calledApi();
    const spans = spansOf(
      api.slug,
      Array.from({ length: 20 }, () => ({ attributes: GET_PETS })),
    );
    const exporter = new ProtoTraces({ url: `${server.address}/v1/traces`, headers, timeoutMillis: PATIENCE_MS });
    for (let process = 0; process < 2; process++) {
      await receiver?.close();
      begin();
      expect(await sent(exporter, spans)).toMatchObject({ code: ExportResultCode.SUCCESS });
    }
    expect((await traffic()).calls).toBe(20);
  });

  it("is sent again by the exporter after 429, and counts once", async () => {
    begin({ capacity: { bytes: 1, batches: 1 }, group: { delayMs: 600, rows: 10_000 } });
    const { api, headers, traffic } = await calledApi();
    const exporter = new ProtoTraces({ url: `${server.address}/v1/traces`, headers, timeoutMillis: PATIENCE_MS });
    const batches = [1, 2].map(() =>
      spansOf(
        api.slug,
        Array.from({ length: 5 }, () => ({ attributes: GET_PETS })),
      ),
    );
    const results = await Promise.all(batches.map((spans) => sent(exporter, spans)));
    expect(results.map(({ code }) => code)).toEqual([ExportResultCode.SUCCESS, ExportResultCode.SUCCESS]);
    // A slow machine may have the second one come too early more than once.
    expect(server.answered[0]).toBe(429);
    expect(server.answered.filter((status) => status !== 429)).toEqual([200, 200]);
    expect((await traffic()).calls).toBe(10);
  });
});

describe.each([
  ["protobuf", ProtoMetrics],
  ["JSON", JsonMetrics],
] as const)("the exporter of metrics, %s", (_name, Exporter) => {
  it.each([
    ["delta", AggregationTemporality.DELTA, AggregationType.EXPLICIT_BUCKET_HISTOGRAM],
    ["cumulative", AggregationTemporality.CUMULATIVE, AggregationType.EXPLICIT_BUCKET_HISTOGRAM],
    ["cumulative exponential", AggregationTemporality.CUMULATIVE, AggregationType.EXPONENTIAL_HISTOGRAM],
  ] as const)("has its durations counted, %s", async (_kind, temporality, type) => {
    begin();
    const { api, headers, traffic } = await calledApi();
    // The thread starts with the first export: what a series counted before is not known to be new.
    await sent(
      new ProtoTraces({ url: `${server.address}/v1/traces`, headers, timeoutMillis: PATIENCE_MS }),
      spansOf("nobody", [{}]),
    );
    const exporter = new Exporter({
      url: `${server.address}/v1/metrics`,
      headers,
      timeoutMillis: PATIENCE_MS,
      temporalityPreference: temporality,
    });
    const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 });
    const provider = new MeterProvider({
      resource: resourceFromAttributes({ "service.name": api.slug }),
      readers: [reader],
      views: [{ instrumentName: "http.server.request.duration", aggregation: { type } }],
    });
    const durations = provider.getMeter("test").createHistogram("http.server.request.duration", { unit: "s" });
    const attributes = { "http.request.method": "GET", "http.route": "/pets", "http.response.status_code": 200 };
    for (let call = 0; call < 7; call++) durations.record(0.02 * (call + 1), attributes);
    await provider.forceFlush();
    for (let call = 0; call < 5; call++) durations.record(0.5, attributes);
    durations.record(1, { ...attributes, "http.response.status_code": 500 });
    await provider.forceFlush();
    await provider.shutdown();
    expect(server.answered.filter((status) => status !== 200)).toEqual([]);
    const seen = await traffic();
    expect(seen).toMatchObject({ calls: 13, errors: 1 });
    expect(seen.operations.map(({ key, calls }) => [key, calls])).toEqual([["GET /pets", 13]]);
  });
});

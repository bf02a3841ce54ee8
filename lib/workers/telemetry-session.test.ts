import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { OTLP_LIMITS, OtlpError } from "@/lib/otlp/model";
import { type GivenSpan, metricsProto, tracesJson, tracesProto } from "@/lib/otlp/testing/encode";
import type { ReadExport } from "./telemetry-protocol";
import { TelemetrySession } from "./telemetry-session";

const NOW = Date.UTC(2026, 10, 21, 12);
const NANO = 1_000_000n;

function span(index: number): GivenSpan {
  return {
    traceId: index.toString(16).padStart(32, "0"),
    spanId: index.toString(16).padStart(16, "0"),
    ...{ kind: 2, startNano: BigInt(NOW - 20) * NANO, endNano: BigInt(NOW) * NANO, statusCode: 0 },
    attributes: { "http.request.method": "GET", "http.route": "/pets" },
  };
}

const traces = (...indices: number[]) =>
  tracesProto([{ attributes: { "service.name": "pets" }, spans: indices.map(span) }]);

function durations(count: number, endMs: number, startMs = NOW - 1_000) {
  const point = { startNano: BigInt(startMs) * NANO, endNano: BigInt(endMs) * NANO, count };
  const explicit = { bounds: [1], counts: [count, 0] };
  const points = [{ ...point, attributes: { "http.route": "/pets" }, explicit }];
  return metricsProto({ "service.name": "pets" }, [
    { name: "http.server.request.duration", unit: "s", temporality: 2, points },
  ]);
}

function input(batch: number, body: Uint8Array, given: Partial<ReadExport> = {}): ReadExport {
  return {
    ...{ kind: "read", batch, signal: "traces", encoding: "protobuf", gzip: false, body, sender: "", now: NOW },
    consumerAttributes: [],
    ...given,
  };
}

const calls = (session: TelemetrySession, ...batches: number[]) =>
  session.gather(batches).reduce((sum, { count }) => sum + count, 0);

describe("a batch", () => {
  it("is known by its bytes, its signal and whom it is of, compressed or not", () => {
    const session = new TelemetrySession(NOW);
    const plain = session.read(input(1, traces(1))).digest;
    expect(session.read(input(2, gzipSync(traces(1)), { gzip: true })).digest).toBe(plain);
    expect(session.read(input(3, traces(1), { sender: "team" })).digest).not.toBe(plain);
    expect(session.read(input(4, traces(2))).digest).not.toBe(plain);
  });

  it("says how deep its traces are: each once a service, with the spans of others around it", () => {
    const session = new TelemetrySession(NOW);
    const of = (index: number, parent: number | null, kind: number): GivenSpan => ({
      ...{ ...span(index), traceId: span(9).traceId, kind },
      ...(parent === null ? {} : { parentSpanId: span(parent).spanId }),
    });
    // A client's call, the service, a call of its own to itself, and what it asks a database.
    const given = [of(1, null, 3), of(2, 1, 2), of(3, 2, 2), of(4, 3, 3), of(5, 2, 3)];
    for (const [batch, encode] of [tracesProto, tracesJson].entries()) {
      const body = encode([{ attributes: { "service.name": "pets" }, spans: given }]);
      session.read(input(batch + 1, body, { encoding: encode === tracesJson ? "json" : "protobuf" }));
      expect(session.gather([batch + 1])).toMatchObject([
        { count: 2, source: "traces", traces: { count: 1, depth: 4 } },
      ]);
      session.settle([batch + 1], false);
    }
  });

  it("waits for those that are under way with its spans, and counts what is new", () => {
    const session = new TelemetrySession(NOW);
    session.read(input(1, traces(1, 2)));
    const second = session.read(input(2, traces(2, 3)));
    expect(second).toMatchObject({ waitsFor: [1], rows: 1, tally: { calls: 1, repeated: 1 } });
    expect(calls(session, 1, 2)).toBe(3);
    expect(session.read(input(3, traces(1)))).toMatchObject({ waitsFor: [1], rows: 0 });
  });

  it("leaves its spans known once it is stored, and unknown where it was not", () => {
    const session = new TelemetrySession(NOW);
    session.read(input(1, traces(1)));
    session.settle([1], false);
    expect(session.read(input(2, traces(1))).tally.calls).toBe(1);
    session.settle([2], true);
    expect(session.read(input(3, traces(1)))).toMatchObject({ rows: 0, waitsFor: [], tally: { repeated: 1 } });
    expect(session.read(input(4, traces(1), { sender: "team" })).tally.calls).toBe(1);
  });

  it("holds a span once that is in it twice", () => {
    const session = new TelemetrySession(NOW);
    expect(session.read(input(1, traces(1, 1)))).toMatchObject({ waitsFor: [], tally: { calls: 1, repeated: 1 } });
  });

  it("counts each span that has no id, or only zeros for one", () => {
    const session = new TelemetrySession(NOW);
    const nameless = (spanId: string): GivenSpan => ({ ...span(1), spanId });
    const spans = ["0".repeat(16), "0".repeat(16), ""].map(nameless);
    session.read(input(1, tracesProto([{ attributes: { "service.name": "pets" }, spans }])));
    expect(calls(session, 1)).toBe(3);
  });

  it("is gathered by nobody after it is settled", () => {
    const session = new TelemetrySession(NOW);
    session.read(input(1, traces(1)));
    session.settle([1], true);
    expect(() => session.gather([1])).toThrow("batch 1 is not here");
  });
});

describe("a cumulative series", () => {
  const metrics = { signal: "metrics" } as const;

  it("counts again what could not be stored", () => {
    const session = new TelemetrySession(NOW - 5_000);
    session.read(input(1, durations(5, NOW), metrics));
    session.settle([1], false);
    expect(session.read(input(2, durations(5, NOW), metrics)).tally.calls).toBe(5);
    session.settle([2], true);
    expect(session.read(input(3, durations(7, NOW + 1), metrics)).tally.calls).toBe(2);
  });

  it("counts nothing of a service whose spans came, and goes on where they end", () => {
    const session = new TelemetrySession(NOW - 5_000);
    session.read(input(1, traces(1)));
    expect(session.read(input(2, durations(5, NOW), metrics)).tally).toMatchObject({ calls: 0, notCounted: 1 });
    const later = { ...metrics, now: NOW + 2 * 3_600_000 };
    expect(session.read(input(3, durations(8, NOW + 1), later)).tally.calls).toBe(3);
  });
});

describe("bounds", () => {
  it("of what waits: no more is read until some of it is stored", () => {
    const session = new TelemetrySession(NOW, { held: 3 });
    session.read(input(1, traces(1, 2)));
    expect(() => session.read(input(2, traces(3)))).toThrow(expect.objectContaining({ reason: "full" }));
    session.settle([1], true);
    expect(session.read(input(3, traces(3))).tally.calls).toBe(1);
  });

  it.each([
    ["protobuf", tracesProto],
    ["json", tracesJson],
  ] as const)("of spans in one request, %s", (encoding, write) => {
    const spans = Array.from({ length: OTLP_LIMITS.entries + 1 }, (_, index) => ({
      ...span(index + 1),
      attributes: {},
    }));
    const half = spans.length / 2;
    const body = write([
      { attributes: { "service.name": "a" }, spans: spans.slice(0, half) },
      { attributes: { "service.name": "b" }, spans: spans.slice(half) },
    ]);
    const session = new TelemetrySession(NOW);
    expect(() => session.read(input(1, body, { encoding }))).toThrow(OtlpError);
    expect(() => session.read(input(2, body, { encoding }))).toThrow(expect.objectContaining({ reason: "too_large" }));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMetricsJson } from "./json/read-metrics";
import { readTracesJson } from "./json/read-traces";
import { OTLP_LIMITS, OtlpError } from "./model";
import { readMetricsProto } from "./protobuf/read-metrics";
import { readTracesProto } from "./protobuf/read-traces";
import {
  type GivenMetric,
  type GivenResource,
  message,
  metricsJson,
  metricsProto,
  tracesJson,
  tracesProto,
} from "./testing/encode";

const ALL = { has: () => true };
const any = () => true;

const hex = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((bytes) => Buffer.from(bytes).toString("hex"));
const wellFormed = (maxLength: number) => fc.string({ unit: "grapheme", maxLength });
const value = fc.oneof(
  wellFormed(80),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Number.isInteger(number)),
  fc.array(wellFormed(20), { maxLength: 4 }),
);
const attributes = fc.dictionary(
  wellFormed(30).filter((key) => key !== "" && key !== "__proto__"),
  value,
  { maxKeys: 6 },
);
const nano = fc.bigInt({ min: 0n, max: 4_000_000_000_000_000_000n });
const resource: fc.Arbitrary<GivenResource> = fc.record({
  attributes,
  spans: fc.array(
    fc.record({
      traceId: hex(16),
      spanId: hex(8),
      parentSpanId: fc.oneof(hex(8), fc.constant("")),
      kind: fc.integer({ min: 0, max: 5 }),
      startNano: nano,
      endNano: nano,
      statusCode: fc.integer({ min: 0, max: 2 }),
      attributes: fc.oneof(
        attributes,
        attributes.map((some) => ({ ...some, "messaging.operation.type": "receive" })),
      ),
    }),
    { maxLength: 5 },
  ),
});

const milliseconds = (time: bigint) => Number(time) / 1e6;

function expectedTraces(resources: readonly GivenResource[]) {
  return resources.map(({ attributes: own, spans }) => {
    const isRead = ({ kind, attributes }: (typeof spans)[number]) =>
      kind === 2 || kind >= 4 || (kind === 3 && attributes["messaging.operation.type"] === "receive");
    const served = spans.filter(isRead);
    const others = spans.filter((span) => !isRead(span));
    return {
      resource: new Map(Object.entries(own)),
      others: others.length,
      links: others.map(({ traceId, spanId, parentSpanId = "" }) => ({ traceId, spanId, parentSpanId })),
      spans: served.map(({ startNano, endNano, attributes: ofSpan, ...span }) => ({
        ...span,
        startMs: milliseconds(startNano),
        endMs: milliseconds(endNano),
        attributes: new Map(Object.entries(ofSpan)),
      })),
    };
  });
}

const count = fc.integer({ min: 0, max: 1_000_000 });
const pointBase = { startNano: nano, endNano: nano, count, attributes };
const metric: fc.Arbitrary<GivenMetric> = fc.oneof(
  fc.record({
    name: wellFormed(20),
    unit: wellFormed(5),
    temporality: fc.integer({ min: 0, max: 2 }),
    points: fc.array(
      fc.record({
        ...pointBase,
        explicit: fc.record({
          // JSON.stringify writes -0 as 0: no fault of a reader.
          bounds: fc.array(
            fc.double({ noNaN: true, noDefaultInfinity: true }).map((bound) => (bound === 0 ? 0 : bound)),
            { maxLength: 5 },
          ),
          counts: fc.array(count, { maxLength: 6 }),
        }),
      }),
      { maxLength: 3 },
    ),
  }),
  fc.record({
    name: wellFormed(20),
    unit: wellFormed(5),
    temporality: fc.integer({ min: 0, max: 2 }),
    points: fc.array(
      fc.record({
        ...pointBase,
        exponential: fc.record({
          scale: fc.integer({ min: -10, max: 20 }),
          zeroCount: count,
          offset: fc.integer({ min: -1_000, max: 1_000 }),
          counts: fc.array(count, { maxLength: 6 }),
        }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);

function expectedMetrics(own: Record<string, unknown>, metrics: readonly GivenMetric[]) {
  return [
    {
      resource: new Map(Object.entries(own)),
      others: 0,
      metrics: metrics.map(({ name, unit, temporality, points }) => ({
        ...{ name, unit, temporality },
        points: points.map(({ startNano, endNano, count: calls, attributes: ofPoint, explicit, exponential }) => ({
          startMs: milliseconds(startNano),
          endMs: milliseconds(endNano),
          count: calls,
          attributes: new Map(Object.entries(ofPoint)),
          buckets: exponential ? { kind: "exponential", ...exponential } : { kind: "explicit", ...explicit },
        })),
      })),
    },
  ];
}

/** What a reader makes of bytes: its answer, or the one failure that it may have. */
function readSafely<T>(read: () => T): T | OtlpError {
  try {
    return read();
  } catch (error) {
    if (error instanceof OtlpError) return error;
    throw error;
  }
}

describe("reading traces", () => {
  it("reads of both encodings what was written", () => {
    fc.assert(
      fc.property(fc.array(resource, { maxLength: 3 }), (resources) => {
        expect(readTracesProto(tracesProto(resources), ALL)).toEqual(expectedTraces(resources));
        expect(readTracesJson(tracesJson(resources), ALL)).toEqual(expectedTraces(resources));
      }),
    );
  });

  it("reads only the attributes that are wanted", () => {
    const given = [{ attributes: { "service.name": "a", secret: "s" }, spans: [] }];
    const wanted = new Set(["service.name"]);
    for (const read of [readTracesProto(tracesProto(given), wanted), readTracesJson(tracesJson(given), wanted)]) {
      expect([...(read[0]?.resource ?? [])]).toEqual([["service.name", "a"]]);
    }
  });

  it("takes names of enumerations, and numbers where texts belong, as other encoders of JSON write them", () => {
    const span = { kind: "SPAN_KIND_SERVER", endTimeUnixNano: 5_000_000, status: { code: "STATUS_CODE_ERROR" } };
    const body = Buffer.from(JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans: [span] }] }] }));
    expect(readTracesJson(body, ALL)[0]?.spans[0]).toMatchObject({ kind: 2, endMs: 5, statusCode: 2 });
  });
});

describe("reading metrics", () => {
  it("reads of both encodings what was written", () => {
    fc.assert(
      fc.property(attributes, fc.array(metric, { maxLength: 3 }), (own, metrics) => {
        expect(readMetricsProto(metricsProto(own, metrics), ALL, any)).toEqual(expectedMetrics(own, metrics));
        expect(readMetricsJson(metricsJson(own, metrics), ALL, any)).toEqual(expectedMetrics(own, metrics));
      }),
    );
  });

  it("leaves out what is not asked for, and counts it", () => {
    const given: GivenMetric[] = [{ name: "process.cpu.time", unit: "s", temporality: 1, points: [] }];
    expect(readMetricsProto(metricsProto({}, given), ALL, () => false)).toMatchObject([{ metrics: [], others: 1 }]);
    expect(readMetricsJson(metricsJson({}, given), ALL, () => false)).toMatchObject([{ metrics: [], others: 1 }]);
  });
});

const READERS: [string, (bytes: Uint8Array) => unknown][] = [
  ["traces, protobuf", (bytes) => readTracesProto(bytes, ALL)],
  ["traces, JSON", (bytes) => readTracesJson(bytes, ALL)],
  ["metrics, protobuf", (bytes) => readMetricsProto(bytes, ALL, any)],
  ["metrics, JSON", (bytes) => readMetricsJson(bytes, ALL, any)],
];

describe.each(READERS)("what cannot be read, as %s", (_name, read) => {
  it("fails with nothing but OtlpError, or is read", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readSafely(() => read(bytes))),
      {
        numRuns: 2_000,
      },
    );
  });

  it("fails with nothing but OtlpError where it is JSON of another shape", () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void readSafely(() => read(Buffer.from(JSON.stringify(json))))));
  });
});

describe("a request that is cut off", () => {
  const given = fc.sample(resource, { numRuns: 4, seed: 7 });
  const metrics = fc.sample(metric, { numRuns: 6, seed: 7 });

  it.each([
    ["traces, protobuf", tracesProto(given), (bytes: Uint8Array) => readTracesProto(bytes, ALL)],
    ["metrics, protobuf", metricsProto({ a: "b" }, metrics), (bytes: Uint8Array) => readMetricsProto(bytes, ALL, any)],
    ["traces, JSON", tracesJson(given), (bytes: Uint8Array) => readTracesJson(bytes, ALL)],
    ["metrics, JSON", metricsJson({ a: "b" }, metrics), (bytes: Uint8Array) => readMetricsJson(bytes, ALL, any)],
  ])("is refused at every place, or is whole as far as it goes: %s", (name, whole, read) => {
    for (let length = 0; length < whole.length; length++) {
      const found = readSafely(() => read(whole.subarray(0, length)));
      if (name.endsWith("JSON")) expect(found, `at ${length}`).toBeInstanceOf(OtlpError);
      else if (!(found instanceof OtlpError)) expect(Array.isArray(found), `at ${length}`).toBe(true);
    }
  });
});

describe("bounds", () => {
  it("refuses more messages than are taken, before they fill memory", () => {
    const empty = Buffer.alloc(2 * (OTLP_LIMITS.messages + 1));
    for (let at = 0; at < empty.length; at += 2) empty[at] = 0x0a;
    expect(readSafely(() => readTracesProto(empty, ALL))).toMatchObject({ reason: "too_large" });
    const lists = Buffer.from(`{"a":[${"[],".repeat(OTLP_LIMITS.messages + 1)}[]]}`);
    expect(readSafely(() => readTracesJson(lists, ALL))).toMatchObject({ reason: "too_large" });
  });

  it("refuses nesting without end", () => {
    let nested = message([1, "bytes", Buffer.from("deep")]);
    for (let depth = 0; depth < 100; depth++) nested = message([5, "bytes", message([1, "bytes", nested])]);
    const attribute = message([1, "bytes", Buffer.from("k")], [2, "bytes", nested]);
    const body = message([1, "bytes", message([1, "bytes", message([1, "bytes", attribute])])]);
    // Lists in lists are not read: how deep they go is not even looked at.
    expect(readTracesProto(body, ALL)).toMatchObject([{ resource: new Map([["k", []]]) }]);
    const json = Buffer.from(`{"a":${"[".repeat(10_000)}${"]".repeat(10_000)}}`);
    expect(readSafely(() => readTracesJson(json, ALL))).toMatchObject({ reason: "malformed" });
  });

  it("refuses a histogram of too many buckets", () => {
    const counts = Array.from({ length: OTLP_LIMITS.buckets + 1 }, () => 1);
    const point = { startNano: 1n, endNano: 2n, count: 1, attributes: {}, explicit: { bounds: [], counts } };
    const given: GivenMetric[] = [{ name: "a", unit: "s", temporality: 1, points: [point] }];
    expect(readSafely(() => readMetricsProto(metricsProto({}, given), ALL, any))).toMatchObject({
      reason: "too_large",
    });
    expect(readSafely(() => readMetricsJson(metricsJson({}, given), ALL, any))).toMatchObject({ reason: "too_large" });
  });

  it("cuts texts, and leaves attributes out that are too many", () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`k${index}`, "x".repeat(5_000)]));
    const given = [{ attributes: many, spans: [] }];
    for (const read of [readTracesProto(tracesProto(given), ALL), readTracesJson(tracesJson(given), ALL)]) {
      expect(read[0]?.resource.size).toBe(OTLP_LIMITS.attributesOfOne);
      expect(read[0]?.resource.get("k0")).toHaveLength(OTLP_LIMITS.textLength);
    }
  });

  it.each(["[]", "null", '"text"', "", "{", "\u0000", "{}x"])("refuses %j as JSON", (text) => {
    expect(readSafely(() => readTracesJson(Buffer.from(text), ALL))).toMatchObject({ reason: "malformed" });
  });
});

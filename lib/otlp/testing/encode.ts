/** Writes OTLP for tests, from one description in both encodings; knows nothing of the readers. */
type Value = string | number | boolean | string[];
type Attributes = Record<string, Value>;

export interface GivenSpan {
  traceId: string;
  spanId: string;
  /** Left out: it came of none. */
  parentSpanId?: string;
  kind: number;
  startNano: bigint;
  endNano: bigint;
  statusCode: number;
  attributes: Attributes;
}

export interface GivenResource {
  attributes: Attributes;
  spans: GivenSpan[];
}

export interface GivenPoint {
  startNano: bigint;
  endNano: bigint;
  count: number;
  attributes: Attributes;
  explicit?: { bounds: number[]; counts: number[] };
  exponential?: { scale: number; zeroCount: number; offset: number; counts: number[] };
}

export interface GivenMetric {
  name: string;
  unit: string;
  temporality: number;
  points: GivenPoint[];
}

type Field = readonly [number, "varint" | "zigzag" | "fixed64" | "double" | "bytes", number | bigint | Buffer];

function varint(value: bigint): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, value);
  for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return Buffer.from([...bytes, Number(rest)]);
}

const WIRES = { varint: 0, zigzag: 0, fixed64: 1, double: 1, bytes: 2 };

function fieldBytes([number, kind, value]: Field): Buffer {
  const tag = varint(BigInt(number * 8 + WIRES[kind]));
  if (typeof value === "object") return Buffer.concat([tag, varint(BigInt(value.length)), value]);
  const eight = Buffer.alloc(8);
  if (kind === "varint") return Buffer.concat([tag, varint(BigInt(value))]);
  if (kind === "zigzag") {
    const signed = BigInt(value);
    return Buffer.concat([tag, varint(signed < 0n ? -2n * signed - 1n : 2n * signed)]);
  }
  if (kind === "double") eight.writeDoubleLE(Number(value));
  else eight.writeBigUInt64LE(BigInt(value));
  return Buffer.concat([tag, eight]);
}

export const message = (...fields: Field[]): Buffer => Buffer.concat(fields.map(fieldBytes));
const text = (number: number, value: string): Field => [number, "bytes", Buffer.from(value)];

function anyValue(value: Value): Buffer {
  if (typeof value === "string") return message(text(1, value));
  if (typeof value === "boolean") return message([2, "varint", value ? 1 : 0]);
  if (Array.isArray(value)) {
    const items = value.map((item): Field => [1, "bytes", anyValue(item)]);
    return message([5, "bytes", message(...items)]);
  }
  return Number.isInteger(value) ? message([3, "varint", BigInt(value)]) : message([4, "double", value]);
}

const attributeFields = (number: number, attributes: Attributes): Field[] =>
  Object.entries(attributes).map(
    ([key, value]): Field => [number, "bytes", message(text(1, key), [2, "bytes", anyValue(value)])],
  );

/** Fields that no reader wants are in between, as newer senders may write them. */
const UNKNOWN: Field[] = [
  [90, "bytes", Buffer.from("of another age")],
  [91, "varint", 7n],
  [92, "fixed64", 7n],
];

function spanBytes({
  traceId,
  spanId,
  parentSpanId = "",
  kind,
  startNano,
  endNano,
  statusCode,
  attributes,
}: GivenSpan): Buffer {
  return message(
    [1, "bytes", Buffer.from(traceId, "hex")],
    [2, "bytes", Buffer.from(spanId, "hex")],
    [4, "bytes", Buffer.from(parentSpanId, "hex")],
    text(5, "the name"),
    ...UNKNOWN,
    [6, "varint", kind],
    [7, "fixed64", startNano],
    [8, "fixed64", endNano],
    ...attributeFields(9, attributes),
    [15, "bytes", message(text(2, "why"), [3, "varint", statusCode])],
  );
}

/** `ExportTraceServiceRequest`. */
export function tracesProto(resources: readonly GivenResource[]): Buffer {
  const written = resources.map(({ attributes, spans }): Field => {
    const scope = message(...spans.map((span): Field => [2, "bytes", spanBytes(span)]), text(3, "schema"));
    return [1, "bytes", message([1, "bytes", message(...attributeFields(1, attributes))], [2, "bytes", scope])];
  });
  return message(...written, ...UNKNOWN);
}

function pointBytes({ startNano, endNano, count, attributes, explicit, exponential }: GivenPoint): Buffer {
  const times: Field[] = [
    [2, "fixed64", startNano],
    [3, "fixed64", endNano],
    [4, "fixed64", count],
  ];
  if (exponential) {
    const { scale, zeroCount, offset, counts } = exponential;
    const packed = Buffer.concat(counts.map((one) => varint(BigInt(one))));
    const positive = message([1, "zigzag", offset], [2, "bytes", packed]);
    return message(
      ...attributeFields(1, attributes),
      ...times,
      [6, "zigzag", scale],
      [7, "fixed64", zeroCount],
      [8, "bytes", positive],
    );
  }
  const eight = (value: number, isDouble: boolean) => {
    const bytes = Buffer.alloc(8);
    if (isDouble) bytes.writeDoubleLE(value);
    else bytes.writeBigUInt64LE(BigInt(value));
    return bytes;
  };
  return message(
    ...times,
    [6, "bytes", Buffer.concat((explicit?.counts ?? []).map((one) => eight(one, false)))],
    [7, "bytes", Buffer.concat((explicit?.bounds ?? []).map((one) => eight(one, true)))],
    ...attributeFields(9, attributes),
  );
}

/** `ExportMetricsServiceRequest` of one resource. */
export function metricsProto(attributes: Attributes, metrics: readonly GivenMetric[]): Buffer {
  const written = metrics.map(({ name, unit, temporality, points }): Field => {
    const isExponential = points.some(({ exponential }) => exponential);
    const histogram = message(...points.map((point): Field => [1, "bytes", pointBytes(point)]), [
      2,
      "varint",
      temporality,
    ]);
    return [2, "bytes", message(text(1, name), text(3, unit), [isExponential ? 10 : 9, "bytes", histogram])];
  });
  const resource = message(...attributeFields(1, attributes));
  return message([1, "bytes", message([1, "bytes", resource], [2, "bytes", message(...written)])]);
}

function jsonValue(value: Value): unknown {
  if (typeof value === "string") return { stringValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(jsonValue) } };
  return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
}

const jsonAttributes = (attributes: Attributes) =>
  Object.entries(attributes).map(([key, value]) => ({ key, value: jsonValue(value) }));
const jsonBytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** The same as OTLP/JSON. */
export function tracesJson(resources: readonly GivenResource[]): Buffer {
  const resourceSpans = resources.map(({ attributes, spans }) => ({
    resource: { attributes: jsonAttributes(attributes) },
    scopeSpans: [
      {
        spans: spans.map(
          ({ traceId, spanId, parentSpanId = "", kind, startNano, endNano, statusCode, attributes: own }) => ({
            ...{ traceId, spanId, parentSpanId, kind, name: "the name", startTimeUnixNano: String(startNano) },
            ...{ endTimeUnixNano: String(endNano), status: { code: statusCode }, attributes: jsonAttributes(own) },
          }),
        ),
      },
    ],
  }));
  return jsonBytes({ resourceSpans, ofAnotherAge: [] });
}

/** The same as OTLP/JSON. */
export function metricsJson(attributes: Attributes, metrics: readonly GivenMetric[]): Buffer {
  const written = metrics.map(({ name, unit, temporality, points }) => {
    const isExponential = points.some(({ exponential }) => exponential);
    const dataPoints = points.map(({ startNano, endNano, count, attributes: own, explicit, exponential }) => ({
      startTimeUnixNano: String(startNano),
      timeUnixNano: String(endNano),
      count: String(count),
      attributes: jsonAttributes(own),
      ...(exponential
        ? {
            scale: exponential.scale,
            zeroCount: String(exponential.zeroCount),
            positive: { offset: exponential.offset, bucketCounts: exponential.counts.map(String) },
          }
        : { explicitBounds: explicit?.bounds ?? [], bucketCounts: (explicit?.counts ?? []).map(String) }),
    }));
    const histogram = { dataPoints, aggregationTemporality: temporality };
    return { name, unit, ...(isExponential ? { exponentialHistogram: histogram } : { histogram }) };
  });
  const resource = { attributes: jsonAttributes(attributes) };
  return jsonBytes({ resourceMetrics: [{ resource, scopeMetrics: [{ metrics: written }] }] });
}

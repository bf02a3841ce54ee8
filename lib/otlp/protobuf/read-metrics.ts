import {
  type AttributeValue,
  type Buckets,
  type DurationMetric,
  type HistogramPoint,
  OTLP_LIMITS,
  OtlpError,
  type ResourceMetrics,
  type Wanted,
} from "@/lib/otlp/model";
import { attributesField } from "./attribute-fields";
import { type MessageTable, readFields, readMessage, tableOf } from "./message-table";
import { ProtoReader, WIRE } from "./proto-reader";
import { nested } from "./read-traces";

type Values = Map<string, AttributeValue>;
const NANOS_PER_MS = 1e6;

interface PointUnderWay {
  startMs: number;
  endMs: number;
  count: number;
  attributes: Values;
  bounds: number[];
  counts: number[];
  scale: number;
  zeroCount: number;
  offset: number;
}

interface MetricUnderWay extends DurationMetric {
  others: number;
}

interface ResourceUnderWay extends ResourceMetrics {
  attributes: Values;
}

/** Which metrics are read, by name. */
export type IsWantedMetric = (name: string) => boolean;

/** `ExportMetricsServiceRequest`: the histograms of these names. Throws `OtlpError`. */
export function readMetricsProto(bytes: Uint8Array, wanted: Wanted, isWanted: IsWantedMetric): ResourceMetrics[] {
  const metricTable = metricTableFor(wanted);
  const scopeTable: MessageTable<ResourceUnderWay> = tableOf({
    number: 2,
    wire: WIRE.bytes,
    read: (reader, into) => readMetric(reader, metricTable, isWanted, into),
  });
  const resourceTable: MessageTable<ResourceUnderWay> = tableOf(attributesField<ResourceUnderWay>(1, wanted));
  const resourceMetricsTable = tableOf<ResourceUnderWay>(nested(1, resourceTable), nested(2, scopeTable));
  const requestTable: MessageTable<ResourceMetrics[]> = tableOf({
    number: 1,
    wire: WIRE.bytes,
    read: (reader, into) => {
      const attributes: Values = new Map();
      const found: ResourceUnderWay = { attributes, resource: attributes, metrics: [], others: 0 };
      readMessage(reader, resourceMetricsTable, found);
      into.push({ resource: found.resource, metrics: found.metrics, others: found.others });
    },
  });
  return readFields<ResourceMetrics[]>(new ProtoReader(bytes), requestTable, []);
}

const nameTable: MessageTable<{ name: string }> = tableOf({
  number: 1,
  wire: WIRE.bytes,
  read: (reader, into) => void (into.name = reader.text()),
});

function readMetric(
  reader: ProtoReader,
  table: MessageTable<MetricUnderWay>,
  isWanted: IsWantedMetric,
  into: ResourceUnderWay,
): void {
  const outer = reader.enter(reader.length());
  const from = reader.at;
  const { name } = readFields(reader, nameTable, { name: "" });
  if (isWanted(name)) {
    reader.at = from;
    const read = readFields(reader, table, { name, unit: "", temporality: 0, points: [], others: 0 });
    into.metrics.push({ name, unit: read.unit, temporality: read.temporality, points: read.points });
  } else into.others++;
  reader.leave(outer);
}

function metricTableFor(wanted: Wanted): MessageTable<MetricUnderWay> {
  return tableOf<MetricUnderWay>(
    { number: 3, wire: WIRE.bytes, read: (reader, into) => void (into.unit = reader.text()) },
    nested(9, histogramTable(explicitPointTable(wanted), explicitBuckets)),
    nested(10, histogramTable(exponentialPointTable(wanted), exponentialBuckets)),
  );
}

function histogramTable(
  pointTable: MessageTable<PointUnderWay>,
  bucketsOf: (point: PointUnderWay) => Buckets,
): MessageTable<MetricUnderWay> {
  return tableOf<MetricUnderWay>(
    {
      number: 1,
      wire: WIRE.bytes,
      read: (reader, into) => into.points.push(readPoint(reader, pointTable, bucketsOf)),
    },
    { number: 2, wire: WIRE.varint, read: (reader, into) => void (into.temporality = reader.varint()) },
  );
}

function readPoint(
  reader: ProtoReader,
  table: MessageTable<PointUnderWay>,
  bucketsOf: (point: PointUnderWay) => Buckets,
): HistogramPoint {
  reader.countEntry();
  const point = readMessage<PointUnderWay>(reader, table, {
    startMs: 0,
    endMs: 0,
    count: 0,
    attributes: new Map(),
    bounds: [],
    counts: [],
    scale: 0,
    zeroCount: 0,
    offset: 0,
  });
  const { startMs, endMs, count, attributes } = point;
  return { startMs, endMs, count, attributes, buckets: bucketsOf(point) };
}

const explicitBuckets = ({ bounds, counts }: PointUnderWay): Buckets => ({ kind: "explicit", bounds, counts });

const exponentialBuckets = ({ scale, zeroCount, offset, counts }: PointUnderWay): Buckets => ({
  kind: "exponential",
  scale,
  zeroCount,
  offset,
  counts,
});

/** `HistogramDataPoint`. Its lists are packed, as proto3 writes them. */
function explicitPointTable(wanted: Wanted): MessageTable<PointUnderWay> {
  return tableOf<PointUnderWay>(
    { number: 2, wire: WIRE.fixed64, read: (reader, into) => void (into.startMs = reader.fixed64() / NANOS_PER_MS) },
    { number: 3, wire: WIRE.fixed64, read: (reader, into) => void (into.endMs = reader.fixed64() / NANOS_PER_MS) },
    { number: 4, wire: WIRE.fixed64, read: (reader, into) => void (into.count = reader.fixed64()) },
    { number: 6, wire: WIRE.bytes, read: (reader, into) => readPacked(reader, into.counts, () => reader.fixed64()) },
    { number: 7, wire: WIRE.bytes, read: (reader, into) => readPacked(reader, into.bounds, () => reader.double()) },
    attributesField<PointUnderWay>(9, wanted),
  );
}

const positiveTable: MessageTable<PointUnderWay> = tableOf<PointUnderWay>(
  { number: 1, wire: WIRE.varint, read: (reader, into) => void (into.offset = reader.zigzag()) },
  { number: 2, wire: WIRE.bytes, read: (reader, into) => readPacked(reader, into.counts, () => reader.varint()) },
);

/** `ExponentialHistogramDataPoint`: durations are never negative, so that half is not read. */
function exponentialPointTable(wanted: Wanted): MessageTable<PointUnderWay> {
  return tableOf<PointUnderWay>(
    attributesField<PointUnderWay>(1, wanted),
    { number: 2, wire: WIRE.fixed64, read: (reader, into) => void (into.startMs = reader.fixed64() / NANOS_PER_MS) },
    { number: 3, wire: WIRE.fixed64, read: (reader, into) => void (into.endMs = reader.fixed64() / NANOS_PER_MS) },
    { number: 4, wire: WIRE.fixed64, read: (reader, into) => void (into.count = reader.fixed64()) },
    { number: 6, wire: WIRE.varint, read: (reader, into) => void (into.scale = reader.zigzag()) },
    { number: 7, wire: WIRE.fixed64, read: (reader, into) => void (into.zeroCount = reader.fixed64()) },
    nested(8, positiveTable),
  );
}

function readPacked(reader: ProtoReader, into: number[], next: () => number): void {
  const outer = reader.enter(reader.length());
  while (reader.at < reader.end) {
    if (into.length >= OTLP_LIMITS.buckets) throw new OtlpError("too_large", "a histogram has too many buckets");
    into.push(next());
  }
  reader.leave(outer);
}

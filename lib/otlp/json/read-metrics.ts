import {
  type Buckets,
  type DurationMetric,
  type HistogramPoint,
  OTLP_LIMITS,
  OtlpError,
  requireEntries,
  type ResourceMetrics,
  type Wanted,
} from "@/lib/otlp/model";
import {
  attributesOf,
  enumOf,
  type JsonRecord,
  listOf,
  millisecondsOf,
  numberOf,
  parseJsonExport,
  recordOf,
  textOf,
} from "./json-values";

const TEMPORALITIES = { AGGREGATION_TEMPORALITY_DELTA: 1, AGGREGATION_TEMPORALITY_CUMULATIVE: 2 };

/** `ExportMetricsServiceRequest` as OTLP/JSON: what `readMetricsProto` reads of the other encoding. Throws `OtlpError`. */
export function readMetricsJson(
  bytes: Uint8Array,
  wanted: Wanted,
  isWanted: (name: string) => boolean,
): ResourceMetrics[] {
  let entries = 0;
  return listOf(parseJsonExport(bytes).resourceMetrics).map((item) => {
    const { resource, scopeMetrics } = recordOf(item);
    const all = listOf(scopeMetrics).flatMap((scope) => listOf(recordOf(scope).metrics).map(recordOf));
    const durations = all.filter(({ name }) => typeof name === "string" && isWanted(name));
    const points = ({ histogram, exponentialHistogram }: JsonRecord) =>
      listOf(recordOf(histogram).dataPoints).length + listOf(recordOf(exponentialHistogram).dataPoints).length;
    entries += durations.reduce((sum, metric) => sum + points(metric), 0);
    requireEntries(entries);
    return {
      resource: attributesOf(recordOf(resource).attributes, wanted),
      metrics: durations.map((metric) => metricOf(metric, wanted)),
      others: all.length - durations.length,
    };
  });
}

function metricOf(metric: JsonRecord, wanted: Wanted): DurationMetric {
  const explicit = recordOf(metric.histogram);
  const exponential = recordOf(metric.exponentialHistogram);
  const temporality = enumOf(explicit.aggregationTemporality ?? exponential.aggregationTemporality, TEMPORALITIES);
  const points = [
    ...listOf(explicit.dataPoints).map((point) => pointOf(recordOf(point), wanted, explicitBuckets)),
    ...listOf(exponential.dataPoints).map((point) => pointOf(recordOf(point), wanted, exponentialBuckets)),
  ];
  return { name: textOf(metric.name), unit: textOf(metric.unit), temporality, points };
}

function pointOf(point: JsonRecord, wanted: Wanted, bucketsOf: (point: JsonRecord) => Buckets): HistogramPoint {
  return {
    startMs: millisecondsOf(point.startTimeUnixNano),
    endMs: millisecondsOf(point.timeUnixNano),
    count: numberOf(point.count),
    attributes: attributesOf(point.attributes, wanted),
    buckets: bucketsOf(point),
  };
}

function explicitBuckets(point: JsonRecord): Buckets {
  return { kind: "explicit", bounds: numbersOf(point.explicitBounds), counts: numbersOf(point.bucketCounts) };
}

function exponentialBuckets(point: JsonRecord): Buckets {
  const { offset, bucketCounts } = recordOf(point.positive);
  return {
    kind: "exponential",
    scale: numberOf(point.scale),
    zeroCount: numberOf(point.zeroCount),
    offset: numberOf(offset),
    counts: numbersOf(bucketCounts),
  };
}

function numbersOf(value: unknown): number[] {
  const list = listOf(value);
  if (list.length > OTLP_LIMITS.buckets) throw new OtlpError("too_large", "a histogram has too many buckets");
  return list.map(numberOf);
}

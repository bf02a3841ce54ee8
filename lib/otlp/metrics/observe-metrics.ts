import {
  type Attributes,
  type DurationMetric,
  type HistogramPoint,
  type ResourceMetrics,
  TEMPORALITY,
} from "@/lib/otlp/model";
import { consumerOf } from "@/lib/otlp/semantics/consumer-of";
import { callParts, type ObserveOptions } from "@/lib/otlp/semantics/observe-spans";
import { textAttribute } from "@/lib/otlp/semantics/read-attribute";
import { type ServedBy, serviceOf, VERSION_KEYS } from "@/lib/otlp/semantics/service-of";
import { reject, type Tally } from "@/lib/otlp/semantics/tally";
import { timeRejection } from "@/lib/otlp/semantics/time-window";
import { callsIn } from "@/lib/usage/model/latency";
import type { CallObservation } from "@/lib/usage/model/observation";
import type { Calls, CumulativeSeries } from "./cumulative-series";
import { millisecondsPerUnit } from "./duration-metrics";
import { isCount, pointLatency } from "./point-latency";

/** What metrics are read against. */
export interface MetricsOptions extends ObserveOptions {
  series: CumulativeSeries;
  /** Whether the calls of a service are counted by its spans: its metrics would count them twice. */
  countedBySpans: (service: string) => boolean;
}

/** Takes what was counted; `series` where it is of a cumulative one, which is told if it cannot be stored. */
export type TakeCalls = (call: CallObservation, series: { key: string; calls: Calls } | null) => void;

/** The calls that histograms of durations tell of, handed to `take`. What became of all points is added to the tally. */
export function observeMetrics(
  groups: readonly ResourceMetrics[],
  options: MetricsOptions,
  tally: Tally,
  take: TakeCalls,
): void {
  for (const { resource, metrics, others } of groups) {
    tally.ignored += others;
    const servedBy = serviceOf(resource);
    const resourceKey = keyOf(resource);
    for (const metric of metrics) {
      if (!servedBy) reject(tally, "no_service_name", metric.points.length);
      else
        for (const point of metric.points) observePoint({ point, metric, resourceKey, servedBy }, options, tally, take);
    }
  }
}

interface Place {
  point: HistogramPoint;
  metric: DurationMetric;
  resourceKey: string;
  servedBy: ServedBy;
}

function observePoint(place: Place, options: MetricsOptions, tally: Tally, take: TakeCalls): void {
  const { point, metric, servedBy } = place;
  const why = timeRejection(point.endMs, options.now);
  if (why) return reject(tally, why);
  const latency = pointLatency(point.buckets, millisecondsPerUnit(metric.name, metric.unit));
  const parts = callParts(point.attributes, 0)?.[0];
  if (latency === null || !isCount(point.count)) return reject(tally, "bad_count");
  if (!parts) {
    tally.ignored++;
    return;
  }
  const read: Calls = { count: point.count > 0 ? point.count : callsIn(latency), latency };
  const counted = countPoint(place, read, options, tally);
  if (!counted) return;
  const { calls, key } = counted;
  if (calls.count === 0 || options.countedBySpans(servedBy.service)) {
    tally.notCounted++;
    return;
  }
  const { consumer, withheld } = consumerOf(point.attributes, options.consumerAttributes);
  tally.withheld += withheld;
  tally.calls += calls.count;
  const call: CallObservation = {
    at: Math.round(point.endMs),
    service: servedBy.service,
    environment: servedBy.environment,
    versionHint: textAttribute(point.attributes, VERSION_KEYS, 100) ?? servedBy.versionHint,
    ...parts,
    consumer,
    durationMs: null,
    count: calls.count,
    latency: calls.latency,
  };
  take(call, key === null ? null : { key, calls });
}

/** The calls that a point adds; null where it adds none that could be known, which is in the tally then. */
function countPoint(
  { point, metric, resourceKey }: Place,
  read: Calls,
  { series }: MetricsOptions,
  tally: Tally,
): { calls: Calls; key: string | null } | null {
  if (metric.temporality === TEMPORALITY.delta) return { calls: read, key: null };
  if (metric.temporality !== TEMPORALITY.cumulative) {
    reject(tally, "unknown_temporality");
    return null;
  }
  const key = `${metric.name}\n${resourceKey}\n${keyOf(point.attributes)}`;
  const step = series.step(key, { ...read, startMs: point.startMs, endMs: point.endMs });
  if (step.kind === "delta") return { calls: step.calls, key };
  if (step.kind === "baseline") tally.notCounted++;
  else reject(tally, "too_many_series");
  return null;
}

/** Attributes as one text, whatever their order. */
function keyOf(attributes: Attributes): string {
  return JSON.stringify([...attributes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

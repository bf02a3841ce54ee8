import { callsIn, mergeLatency, NO_LATENCY, percentileOf } from "@/lib/usage/model/latency";
import type { ClauseMetric } from "./clause";
import type { Measured } from "./error-budget";

/** What a clause measured in a window. */
export interface ClauseMeasure {
  /** Calls that could be measured: for latency those of which a time was reported. */
  calls: number;
  /** Milliseconds (within 4.4 %), or a rate in [0, 1]; null without calls. */
  value: number | null;
}

/** Measures a metric over the calls of some steps. */
export function measureClause(metric: ClauseMetric, steps: readonly Measured[]): ClauseMeasure {
  if (metric.kind === "latency") {
    const all = steps.reduce((sum, { latency }) => mergeLatency(sum, latency), NO_LATENCY);
    return { calls: callsIn(all), value: percentileOf(all, metric.percentile / 100) };
  }
  const calls = steps.reduce((sum, step) => sum + step.calls, 0);
  const errors = steps.reduce((sum, step) => sum + step.errors, 0);
  if (calls === 0) return { calls, value: null };
  return { calls, value: metric.kind === "error_rate" ? errors / calls : (calls - errors) / calls };
}

import type { Buckets, ExplicitBuckets, ExponentialBuckets } from "@/lib/otlp/model";
import { bucketOf, type LatencyHistogram, latencyOf } from "@/lib/usage/model/latency";

/**
 * The buckets of a data point as a histogram of ours: each count at the geometric middle of its bucket. `perUnit`:
 * milliseconds in the unit of the bounds. Null where a count or a bound cannot be.
 */
export function pointLatency(buckets: Buckets, perUnit: number): LatencyHistogram | null {
  const counts = new Map<number, number>();
  const add = (value: number, count: number) => {
    const bucket = bucketOf(value * perUnit);
    counts.set(bucket, (counts.get(bucket) ?? 0) + count);
  };
  const sound = buckets.kind === "explicit" ? readExplicit(buckets, add) : readExponential(buckets, add);
  return sound ? latencyOf(counts) : null;
}

/** More calls than this between two exports of one series are an error of the sender. */
const MOST_CALLS = 1e12;

/** Whether a number can be how many calls there were. */
export function isCount(count: number): boolean {
  return Number.isInteger(count) && count >= 0 && count <= MOST_CALLS;
}

function readExplicit({ bounds, counts }: ExplicitBuckets, add: (value: number, count: number) => void): boolean {
  if (counts.length === 0) return true;
  if (counts.length !== bounds.length + 1) return false;
  for (const [index, count] of counts.entries()) {
    const low = bounds[index - 1] ?? 0;
    const high = bounds[index];
    if (!isCount(count) || (high !== undefined && !(high >= low))) return false;
    if (count > 0) add(middleOf(low, high), count);
  }
  return true;
}

/** The first bucket begins at zero, the last has no end: half of the one bound, and the other itself and a little more. */
function middleOf(low: number, high: number | undefined): number {
  if (high === undefined) return low * 1.05;
  return low > 0 ? Math.sqrt(low * high) : high / 2;
}

/** Bucket `i` holds what is above `base^i` and at most `base^(i+1)`, base `2^(2^-scale)` (OTLP, ExponentialHistogramDataPoint). */
function readExponential(
  { scale, zeroCount, offset, counts }: ExponentialBuckets,
  add: (value: number, count: number) => void,
): boolean {
  if (!Number.isInteger(scale) || scale < -10 || scale > 20 || !Number.isInteger(offset)) return false;
  if (!isCount(zeroCount)) return false;
  if (zeroCount > 0) add(0, zeroCount);
  const exponent = 2 ** -scale;
  for (const [index, count] of counts.entries()) {
    if (!isCount(count)) return false;
    if (count > 0) add(2 ** ((offset + index + 0.5) * exponent), count);
  }
  return true;
}

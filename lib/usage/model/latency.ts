/**
 * How long calls took: an exponential histogram (OpenTelemetry's, scale 3), base 2^(1/8). Bucket `i` holds what is
 * above `base^(i-1)` and at most `base^i` milliseconds. Pairs of bucket and count, by bucket, without zeros.
 * A percentile read from it is off by at most (base - 1) / (base + 1) = 4.4 %.
 */
export type LatencyHistogram = readonly (readonly [bucket: number, count: number])[];

/** No calls. */
export const NO_LATENCY: LatencyHistogram = [];

const BUCKETS_PER_DOUBLING = 8;
const BASE = 2 ** (1 / BUCKETS_PER_DOUBLING);
/** A microsecond and below, and 37 hours and above: the ends of what is told apart. */
export const LOWEST_BUCKET = -80;
export const HIGHEST_BUCKET = 216;

/** The bucket of a duration in milliseconds. What is no number of milliseconds above zero counts as the shortest. */
export function bucketOf(ms: number): number {
  if (!(ms > 0)) return LOWEST_BUCKET;
  // Half a billionth of a bucket: a bound itself stays in the bucket that it bounds, whatever the logarithm rounds to.
  const bucket = Math.ceil(Math.log2(ms) * BUCKETS_PER_DOUBLING - 5e-10) + 0;
  return Math.min(HIGHEST_BUCKET, Math.max(LOWEST_BUCKET, bucket));
}

/** The longest duration, in milliseconds, that a bucket holds. */
export function upperBound(bucket: number): number {
  return BASE ** bucket;
}

/** The histogram with `count` more calls of `ms` milliseconds. */
export function addLatency(histogram: LatencyHistogram, ms: number, count = 1): LatencyHistogram {
  return mergeLatency(histogram, count > 0 ? [[bucketOf(ms), count]] : NO_LATENCY);
}

/** The calls of both. Associative and commutative; `NO_LATENCY` changes nothing. */
export function mergeLatency(one: LatencyHistogram, other: LatencyHistogram): LatencyHistogram {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const counts = new Map(one);
  for (const [bucket, count] of other) counts.set(bucket, (counts.get(bucket) ?? 0) + count);
  return latencyOf(counts);
}

/** A histogram of counts by bucket: how many are gathered one by one. */
export function latencyOf(counts: ReadonlyMap<number, number>): LatencyHistogram {
  return [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
}

/** How many calls it holds. */
export function callsIn(histogram: LatencyHistogram): number {
  return histogram.reduce((sum, [, count]) => sum + count, 0);
}

/**
 * The duration in milliseconds that a share of the calls (`p` in [0, 1]; 0.95 for p95) did not exceed, by nearest rank;
 * null where there are none. Within 4.4 % of the true one.
 */
export function percentileOf(histogram: LatencyHistogram, p: number): number | null {
  const rank = Math.max(1, Math.ceil(Math.min(1, Math.max(0, p)) * callsIn(histogram)));
  let seen = 0;
  for (const [bucket, count] of histogram) {
    seen += count;
    if (seen >= rank) return middleOf(bucket);
  }
  return null;
}

/**
 * The share (in [0, 1]) of calls that took at most so many milliseconds; null where there are none. The bucket that
 * holds the bound counts in proportion.
 */
export function shareAtMost(histogram: LatencyHistogram, ms: number): number | null {
  const all = callsIn(histogram);
  if (all === 0) return null;
  const limit = bucketOf(ms);
  let within = 0;
  for (const [bucket, count] of histogram) {
    if (bucket < limit) within += count;
    else if (bucket === limit) within += count * shareOfBucket(bucket, ms);
  }
  return within / all;
}

/** The value whose relative distance to both ends of the bucket is the same. */
function middleOf(bucket: number): number {
  return (2 * upperBound(bucket)) / (1 + BASE);
}

function shareOfBucket(bucket: number, ms: number): number {
  const low = upperBound(bucket - 1);
  const high = upperBound(bucket);
  return Math.min(1, Math.max(0, (ms - low) / (high - low)));
}

import { HIGHEST_BUCKET, type LatencyHistogram, LOWEST_BUCKET } from "./latency";

/** In a stored number: the bucket, moved so that none is negative, above 40 bits of its count. */
export const COUNT_BITS = 40;
const COUNTS = 2 ** COUNT_BITS;
const MOVED = 128;

/** A histogram as the numbers that are stored of it; buckets out of range and what is no count are left out. */
export function packLatency(latency: Iterable<readonly [bucket: number, count: number]>): number[] {
  const packed: number[] = [];
  for (const [bucket, count] of latency) {
    const fits = Number.isInteger(bucket) && bucket >= LOWEST_BUCKET && bucket <= HIGHEST_BUCKET;
    if (fits && Number.isInteger(count) && count > 0 && count < COUNTS) packed.push((bucket + MOVED) * COUNTS + count);
  }
  return packed.sort((a, b) => a - b);
}

/** What was stored, as a histogram. */
export function unpackLatency(packed: readonly number[]): LatencyHistogram {
  return packed.map((one) => [Math.floor(one / COUNTS) - MOVED, one % COUNTS] as const);
}

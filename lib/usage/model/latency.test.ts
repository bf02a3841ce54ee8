import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addLatency,
  bucketOf,
  callsIn,
  HIGHEST_BUCKET,
  type LatencyHistogram,
  LOWEST_BUCKET,
  mergeLatency,
  NO_LATENCY,
  percentileOf,
  shareAtMost,
  upperBound,
} from "./latency";

const duration = fc.double({ min: 0.002, max: 1e8, noNaN: true });
const durations = fc.array(duration, { maxLength: 60 });
const gather = (all: readonly number[]): LatencyHistogram =>
  all.reduce<LatencyHistogram>((histogram, ms) => addLatency(histogram, ms), NO_LATENCY);

describe("an exponential histogram", () => {
  it("holds a duration between the bounds of its bucket, the upper one included", () => {
    fc.assert(
      fc.property(duration, (ms) => {
        const bucket = bucketOf(ms);
        expect(ms).toBeLessThanOrEqual(upperBound(bucket) * (1 + 1e-9));
        expect(ms).toBeGreaterThan(upperBound(bucket - 1) * (1 - 1e-9));
      }),
    );
    for (const bucket of [LOWEST_BUCKET, -8, 0, 8, 80, HIGHEST_BUCKET])
      expect(bucketOf(upperBound(bucket))).toBe(bucket);
  });

  it.each([
    [0, LOWEST_BUCKET],
    [-5, LOWEST_BUCKET],
    [Number.NaN, LOWEST_BUCKET],
    [1e-9, LOWEST_BUCKET],
    [Number.POSITIVE_INFINITY, HIGHEST_BUCKET],
    [1e300, HIGHEST_BUCKET],
    [1, 0],
    [2, 8],
  ])("puts %s ms into bucket %s", (ms, bucket) => expect(bucketOf(ms)).toBe(bucket));

  it("merges associatively and commutatively, and loses no call", () => {
    fc.assert(
      fc.property(durations, durations, durations, (a, b, c) => {
        const [x, y, z] = [gather(a), gather(b), gather(c)];
        expect(mergeLatency(x, y)).toEqual(mergeLatency(y, x));
        expect(mergeLatency(mergeLatency(x, y), z)).toEqual(mergeLatency(x, mergeLatency(y, z)));
        expect(mergeLatency(x, y)).toEqual(gather([...a, ...b]));
        expect(callsIn(mergeLatency(x, y))).toBe(a.length + b.length);
      }),
    );
  });

  it("tells percentiles within 5 %", () => {
    fc.assert(
      fc.property(
        fc.array(duration, { minLength: 1, maxLength: 200 }),
        fc.constantFrom(0, 0.5, 0.9, 0.95, 0.99, 1),
        (all, p) => {
          const sorted = [...all].sort((a, b) => a - b);
          const truth = sorted[Math.max(1, Math.ceil(p * sorted.length)) - 1] ?? 0;
          const read = percentileOf(gather(all), p) ?? 0;
          expect(Math.abs(read - truth) / truth).toBeLessThanOrEqual(0.05);
        },
      ),
    );
    expect(percentileOf(NO_LATENCY, 0.5)).toBeNull();
  });

  it("tells the share within a bound", () => {
    expect(shareAtMost(NO_LATENCY, 10)).toBeNull();
    const histogram = gather([1, 2, 4, 1_000]);
    expect(shareAtMost(histogram, 4)).toBeCloseTo(0.75);
    expect(shareAtMost(histogram, 100)).toBe(0.75);
    expect(shareAtMost(histogram, 5_000)).toBe(1);
    expect(shareAtMost(histogram, 0.5)).toBe(0);
    fc.assert(
      fc.property(durations, duration, duration, (all, a, b) => {
        const least = shareAtMost(gather(all), Math.min(a, b)) ?? 0;
        const most = shareAtMost(gather(all), Math.max(a, b)) ?? 0;
        expect(least).toBeLessThanOrEqual(most);
        expect(most).toBeLessThanOrEqual(1);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callsIn, type LatencyHistogram } from "@/lib/usage/model/latency";
import { CumulativeSeries } from "./cumulative-series";

const MINUTE = 60_000;
const point = (startMs: number, endMs: number, ...latency: [number, number][]) => ({
  ...{ startMs, endMs, latency: latency as LatencyHistogram, count: callsIn(latency) },
});
const counted = (step: ReturnType<CumulativeSeries["step"]>) => (step.kind === "delta" ? step.calls.count : step.kind);

describe("cumulative series", () => {
  it("count what a point adds to the one before it", () => {
    const series = new CumulativeSeries(0);
    expect(counted(series.step("a", point(1, 10, [0, 5])))).toBe(5);
    expect(series.step("a", point(1, 20, [0, 7], [8, 1]))).toEqual({
      kind: "delta",
      calls: {
        count: 3,
        latency: [
          [0, 2],
          [8, 1],
        ],
      },
    });
    expect(counted(series.step("b", point(1, 20, [0, 4])))).toBe(4);
  });

  it("take a series that began before them as it stands", () => {
    const series = new CumulativeSeries(100);
    expect(counted(series.step("a", point(1, 110, [0, 5_000])))).toBe("baseline");
    expect(counted(series.step("a", point(1, 120, [0, 5_002])))).toBe(2);
  });

  it("begin anew with a sender that began anew, whether it says so or not", () => {
    const series = new CumulativeSeries(0);
    series.step("a", point(1, 10, [0, 50]));
    expect(counted(series.step("a", point(15, 20, [0, 3])))).toBe(3);
    expect(counted(series.step("a", point(15, 30, [0, 1])))).toBe(1);
  });

  it("count nothing for a point that comes again, or late", () => {
    const series = new CumulativeSeries(0);
    series.step("a", point(5, 10, [0, 5]));
    series.step("a", point(5, 20, [0, 9]));
    expect(counted(series.step("a", point(5, 20, [0, 9])))).toBe(0);
    expect(counted(series.step("a", point(5, 10, [0, 5])))).toBe(0);
    expect(counted(series.step("a", point(1, 40, [0, 99])))).toBe(0);
    expect(counted(series.step("a", point(5, 30, [0, 10])))).toBe(1);
  });

  it("count again what could not be stored, with the same point or the next", () => {
    const series = new CumulativeSeries(0);
    const step = series.step("a", point(1, 10, [0, 5]));
    if (step.kind === "delta") series.owe("a", step.calls);
    expect(counted(series.step("a", point(1, 10, [0, 5])))).toBe(5);
    expect(counted(series.step("a", point(1, 10, [0, 5])))).toBe(0);
  });

  it("are a bounded number; those that are silent give way", () => {
    const series = new CumulativeSeries(0, 2);
    series.step("a", point(1, MINUTE, [0, 1]));
    series.step("b", point(1, 2 * MINUTE, [0, 1]));
    expect(counted(series.step("c", point(1, 3 * MINUTE, [0, 1])))).toBe("full");
    expect(counted(series.step("c", point(1, 30 * MINUTE, [0, 1])))).toBe(1);
    expect(series.size).toBe(2);
  });

  it("count each call once over any number of points, however buckets wander", () => {
    const growth = fc.array(
      fc.record({
        more: fc.array(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 9 })), { maxLength: 4 }),
        coarser: fc.boolean(),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(growth, (steps) => {
        const series = new CumulativeSeries(0);
        let now = new Map<number, number>();
        let seen = 0;
        for (const [index, { more, coarser }] of steps.entries()) {
          if (coarser) {
            const merged = new Map<number, number>();
            for (const [bucket, count] of now)
              merged.set(bucket - (bucket & 1), (merged.get(bucket - (bucket & 1)) ?? 0) + count);
            now = merged;
          }
          for (const [bucket, count] of more) now.set(bucket, (now.get(bucket) ?? 0) + count);
          const latency = [...now].sort(([a], [b]) => a - b);
          const step = series.step("a", point(1, index + 2, ...latency));
          if (step.kind !== "delta") throw new Error(step.kind);
          expect(callsIn(step.calls.latency)).toBe(step.calls.count);
          seen += step.calls.count;
        }
        expect(seen).toBe([...now.values()].reduce((sum, count) => sum + count, 0));
      }),
    );
  });
});

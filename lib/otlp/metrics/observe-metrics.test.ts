import { describe, expect, it } from "vitest";
import type { Buckets, ResourceMetrics } from "@/lib/otlp/model";
import { emptyTally, whyRejected } from "@/lib/otlp/semantics/tally";
import { percentileOf } from "@/lib/usage/model/latency";
import type { CallObservation } from "@/lib/usage/model/observation";
import { CumulativeSeries } from "./cumulative-series";
import { millisecondsPerUnit } from "./duration-metrics";
import { observeMetrics } from "./observe-metrics";

const NOW = Date.UTC(2026, 10, 21, 12);
const BUCKETS: Buckets = { kind: "explicit", bounds: [0.1, 0.2], counts: [3, 2, 0] };

function observe(
  given: { buckets?: Buckets; temporality?: number; count?: number; attributes?: Record<string, string> } = {},
  spanned = false,
) {
  const { buckets = BUCKETS, temporality = 1, count = 5, attributes = { "http.route": "/pets" } } = given;
  const point = { startMs: NOW - 1_000, endMs: NOW, count, attributes: new Map(Object.entries(attributes)), buckets };
  const metric = { name: "http.server.request.duration", unit: "s", temporality, points: [point] };
  const groups: ResourceMetrics[] = [{ resource: new Map([["service.name", "pets"]]), metrics: [metric], others: 2 }];
  const tally = emptyTally();
  const calls: CallObservation[] = [];
  const options = {
    ...{ now: NOW, consumerAttributes: [], series: new CumulativeSeries(0), countedBySpans: () => spanned },
  };
  observeMetrics(groups, options, tally, (call) => calls.push(call));
  return { calls, tally };
}

describe("metrics of durations", () => {
  it("are as many calls as they count, and as long as their buckets say", () => {
    const { calls, tally } = observe();
    expect(calls).toMatchObject([{ service: "pets", route: "/pets", count: 5, durationMs: null, at: NOW }]);
    expect(tally).toMatchObject({ calls: 5, ignored: 2 });
    const middle = percentileOf(calls[0]?.latency ?? [], 0.5) ?? 0;
    expect(Math.abs(middle - 50) / 50).toBeLessThan(0.05);
    expect(percentileOf(calls[0]?.latency ?? [], 1) ?? 0).toBeGreaterThan(130);
  });

  it("are read of exponential buckets, zeros among them", () => {
    const buckets: Buckets = { kind: "exponential", scale: 0, zeroCount: 1, offset: -4, counts: [0, 4] };
    const [call] = observe({ buckets }).calls;
    // Bucket -3 at scale 0 is above 1/8 and at most 1/4 of a second.
    const slowest = percentileOf(call?.latency ?? [], 1) ?? 0;
    expect(slowest).toBeGreaterThan(125);
    expect(slowest).toBeLessThan(250);
  });

  it("count nothing where the spans of the service did", () => {
    expect(observe({}, true)).toMatchObject({ calls: [], tally: { notCounted: 1, calls: 0 } });
  });

  it.each<[string, Parameters<typeof observe>[0], string]>([
    ["counts below zero", { buckets: { ...BUCKETS, counts: [-1, 2, 4] } as Buckets }, "with counts that cannot be"],
    ["counts without end", { count: Number.POSITIVE_INFINITY }, "with counts that cannot be"],
    [
      "bounds that fall",
      { buckets: { kind: "explicit", bounds: [2, 1], counts: [1, 1, 1] } },
      "with counts that cannot be",
    ],
    [
      "more counts than bounds have room for",
      { buckets: { kind: "explicit", bounds: [1], counts: [1] } },
      "with counts that cannot be",
    ],
    [
      "a scale that there is not",
      { buckets: { kind: "exponential", scale: 99, zeroCount: 0, offset: 0, counts: [1] } },
      "with counts that cannot be",
    ],
    ["no temporality", { temporality: 0 }, "of no known temporality"],
  ])("refuses %s", (_name, given, why) => {
    const { calls, tally } = observe(given);
    expect(calls).toEqual([]);
    expect(whyRejected(tally)).toBe(`rejected: 1 ${why}`);
  });

  it.each([
    ["http.server.request.duration", "s", 1_000],
    ["http.server.duration", "ms", 1],
    ["http.server.duration", "", 1],
    ["http.server.request.duration", "", 1_000],
    ["rpc.server.duration", "us", 0.001],
    ["rpc.server.duration", "toString", 1],
  ])("a %s in %j has %d milliseconds", (name, unit, expected) => {
    expect(millisecondsPerUnit(name, unit)).toBe(expected);
  });
});

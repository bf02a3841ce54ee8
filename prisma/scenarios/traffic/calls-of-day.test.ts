import { describe, expect, it } from "vitest";
import { callsIn, mergeLatency, percentileOf, type LatencyHistogram } from "@/lib/usage/model/latency";
import { traffic } from "@/prisma/scenarios/demo/traffic";
import { consumers } from "@/prisma/scenarios/demo/consumers";
import { callsOfDay, DAYS_BY_HOUR } from "./calls-of-day";
import type { ScenarioCalls } from "./scenario-traffic";

const NOW = new Date("2026-11-21T12:00:00Z");

const line: ScenarioCalls = {
  service: "pets",
  caller: { attribute: "concordat.consumer", value: "zoo" },
  operations: ["GET /pets", "POST /pets"],
  perDay: 1000,
  trend: { kind: "steady" },
  sinceDaysAgo: 100,
  medianMs: 20,
  failing: 0.01,
  rhythm: "night",
};

const count = (calls: ScenarioCalls, daysAgo: number, now = NOW) =>
  callsOfDay([calls], daysAgo, now).reduce((sum, one) => sum + one.count, 0);

describe("calls of a day", () => {
  it("are the same each time", () => expect(callsOfDay([line], 5, NOW)).toEqual(callsOfDay([line], 5, NOW)));

  it("lie in that day, and before now", () => {
    for (const daysAgo of [0, 1, DAYS_BY_HOUR, 90]) {
      for (const { at } of callsOfDay(traffic, daysAgo, NOW)) {
        expect(Math.floor(at / 86_400_000)).toBe(Math.floor(NOW.getTime() / 86_400_000) - daysAgo);
        expect(at).toBeLessThanOrEqual(NOW.getTime());
      }
    }
  });

  it("are about as many as the line says, and each is in the histogram", () => {
    expect(count(line, 3)).toBeGreaterThan(900);
    expect(count(line, 3)).toBeLessThan(1100);
    for (const one of callsOfDay([line], 3, NOW)) expect(callsIn(one.latency ?? [])).toBe(one.count);
  });

  it("follow the trend", () => {
    const falls: ScenarioCalls = { ...line, trend: { kind: "falls", perWeek: 0.5, sinceDaysAgo: 28 } };
    expect(count(falls, 50)).toBeGreaterThan(900);
    expect(count(falls, 7)).toBeLessThan(0.16 * count(falls, 35));
    const ended: ScenarioCalls = { ...line, trend: { kind: "ended", daysAgo: 10 } };
    expect([count(ended, 10) > 0, count(ended, 9)]).toEqual([true, 0]);
    expect(count(line, 101)).toBe(0);
  });

  it("fail more often on the day of an incident", () => {
    const calls = callsOfDay([{ ...line, incident: { daysAgo: 4, failing: 0.5 } }], 4, NOW);
    const failed = calls.filter(({ status }) => status === "5xx").reduce((sum, one) => sum + one.count, 0);
    expect(failed / calls.reduce((sum, one) => sum + one.count, 0)).toBeCloseTo(0.5, 1);
  });

  it("are refused where the line says so", () => {
    const scanned = callsOfDay([{ ...line, failing: 0, refused: 1 }], 3, NOW);
    expect(new Set(scanned.map(({ status }) => status))).toEqual(new Set(["4xx"]));
  });

  it("take longer on some days than on others, and about as long as the line says", () => {
    const medians = [1, 2, 3, 4, 5, 6, 7].map((daysAgo) =>
      percentileOf(
        callsOfDay([line], daysAgo, NOW).reduce<LatencyHistogram>(
          (all, { latency }) => mergeLatency(all, latency ?? []),
          [],
        ),
        0.5,
      ),
    );
    expect(new Set(medians).size).toBeGreaterThan(2);
    for (const median of medians) expect(Math.abs((median ?? 0) / line.medianMs - 1)).toBeLessThan(0.35);
  });
});

describe("the calls of the demonstration", () => {
  it("are made by every consumer", () => {
    const callers = new Set(traffic.map(({ caller }) => caller?.value));
    expect(consumers.filter(({ slug }) => !callers.has(slug)).map(({ slug }) => slug)).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addLatency, type LatencyHistogram, NO_LATENCY } from "@/lib/usage/model/latency";
import { keeps, readClause } from "./clause";
import { budgetOf, burnDown, burnRate, judgeStep, type Measured } from "./error-budget";
import { type BudgetWindow, type Objective, windowAt } from "./objective";
import { readOpenSlo } from "./read-openslo";
import { columnsOf, objectiveOf } from "./stored-objective";
import { writeOpenSlo } from "./write-openslo";

const at = new Date("2026-11-21T10:30:00Z");
const step = (calls: number, errors: number, latency: LatencyHistogram = NO_LATENCY): Measured => ({
  at,
  calls,
  errors,
  latency,
});

describe("windows", () => {
  it.each<[BudgetWindow, string, string, string]>([
    [{ kind: "rolling", days: 28 }, "2026-11-21T10:30:00Z", "2026-10-24T10:30:00.000Z", "2026-11-21T10:30:00.000Z"],
    [
      { kind: "calendar", unit: "week" },
      "2026-11-22T23:59:59Z",
      "2026-11-16T00:00:00.000Z",
      "2026-11-23T00:00:00.000Z",
    ],
    [
      { kind: "calendar", unit: "week" },
      "2026-11-23T00:00:00Z",
      "2026-11-23T00:00:00.000Z",
      "2026-11-30T00:00:00.000Z",
    ],
    [
      { kind: "calendar", unit: "month" },
      "2028-02-29T12:00:00Z",
      "2028-02-01T00:00:00.000Z",
      "2028-03-01T00:00:00.000Z",
    ],
    [
      { kind: "calendar", unit: "quarter" },
      "2026-12-31T23:59:59Z",
      "2026-10-01T00:00:00.000Z",
      "2027-01-01T00:00:00.000Z",
    ],
  ])("%j at %s", (window, now, from, to) => {
    const found = windowAt(window, new Date(now));
    expect([found.from.toISOString(), found.to.toISOString()]).toEqual([from, to]);
  });
});

describe("error budgets", () => {
  it("are known only where there are calls", () => {
    expect(budgetOf(0.99, [])).toMatchObject({ calls: 0, reached: null, left: null, met: null });
    expect(burnRate(0.99, [])).toBeNull();
  });

  it.each([
    [0.99, 1000, 0, { left: 1, met: true }],
    [0.99, 1000, 10, { met: true }],
    [0.99, 1000, 11, { met: false }],
    [0.9, 100, 20, { left: -1, met: false }],
  ])("target %d, %d calls, %d bad", (target, calls, bad, expected) => {
    const budget = budgetOf(target, [{ at, calls, bad }]);
    expect(budget).toMatchObject({ met: expected.met });
    if ("left" in expected) expect(budget.left).toBeCloseTo(expected.left ?? 0);
  });

  it("judge latency only by calls of which a time was reported", () => {
    const latency = addLatency(addLatency(NO_LATENCY, 20, 90), 900, 10);
    const judged = judgeStep({ indicator: { kind: "latency", thresholdMs: 100 } }, step(150, 0, latency));
    expect(judged.calls).toBe(100);
    expect(judged.bad).toBeCloseTo(10, 9);
    expect(judgeStep({ indicator: { kind: "latency", thresholdMs: 100 } }, step(150, 3))).toMatchObject({
      calls: 0,
      bad: 0,
    });
    expect(judgeStep({ indicator: { kind: "availability" } }, step(150, 3))).toMatchObject({ calls: 150, bad: 3 });
  });

  const steps = fc.array(
    fc.nat(10_000).chain((calls) => fc.nat(calls).map((bad) => ({ at, calls, bad }))),
    { minLength: 1, maxLength: 40 },
  );

  it("end their burn-down at what is left, and never rise on the way", () => {
    fc.assert(
      fc.property(steps, fc.double({ min: 0.5, max: 0.9999, noNaN: true }), (given, target) => {
        const lefts = burnDown(target, given).map(({ left }) => left);
        const { left } = budgetOf(target, given);
        if (left !== null) expect(lefts.at(-1)).toBeCloseTo(left, 6);
        lefts.forEach((one, index) => expect(one).toBeLessThanOrEqual(index === 0 ? 1 : (lefts[index - 1] ?? 1)));
      }),
    );
  });

  it("do not depend on how calls are cut into steps", () => {
    fc.assert(
      fc.property(steps, (given) => {
        const whole = given.reduce((sum, one) => ({ at, calls: sum.calls + one.calls, bad: sum.bad + one.bad }));
        expect(budgetOf(0.99, given)).toEqual(budgetOf(0.99, [whole]));
      }),
    );
  });
});

describe("clauses", () => {
  it.each([
    ["p99_latency < 100ms", { metric: { kind: "latency", percentile: 99 }, comparison: "<", limit: 100 }],
    ["  P99.9_latency<=1.5s ", { metric: { kind: "latency", percentile: 99.9 }, comparison: "<=", limit: 1500 }],
    ["p50_latency < 250us", { metric: { kind: "latency", percentile: 50 }, comparison: "<", limit: 0.25 }],
    ["error_rate < 0.1%", { metric: { kind: "error_rate" }, comparison: "<", limit: 0.001 }],
    ["availability >= 0.999", { metric: { kind: "availability" }, comparison: ">=", limit: 0.999 }],
  ])("%s", (text, clause) => {
    const read = readClause(text);
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    expect(read.clause).toMatchObject({ metric: clause.metric, comparison: clause.comparison });
    expect(read.clause.limit).toBeCloseTo(clause.limit, 9);
  });

  it.each([
    ["availability >= 99.9%", 0.999],
    ["availability >= 99.99%", 0.9999],
    ["error_rate <= 0.07%", 0.0007],
    ["p99_latency < 1.005s", 1005],
    ["p99_latency < 90071992547409931us", 90071992547409.94],
  ])("%s has the limit as it is written: what is kept to the last call is no breach", (text, limit) => {
    expect(readClause(text)).toMatchObject({ ok: true, clause: { limit } });
  });

  it.each([
    ["", 1],
    ["p99_latency", 1],
    ["latency < 3ms", 1],
    ["p100_latency < 3ms", 1],
    ["p0_latency < 3ms", 1],
    ["p99_latency < 100", 15],
    ["p99_latency < 0ms", 15],
    ["availability > 120%", 16],
    ["error_rate < 5ms", 14],
    ["p99_latency < 100ms; drop", 1],
  ])("refuses %j at column %i", (text, column) => expect(readClause(text)).toMatchObject({ ok: false, column }));

  it("answer for any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readClause(text);
        if (!read.ok) expect(read.column).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    ["<", 99, true],
    ["<", 100, false],
    ["<=", 100, true],
    [">=", 100, true],
    [">", 100, false],
  ] as const)("limit 100, %s %d: %s", (comparison, measured, kept) => {
    expect(keeps({ metric: { kind: "latency", percentile: 99 }, comparison, limit: 100 }, measured)).toBe(kept);
  });
});

const SLO = `apiVersion: openslo/v1
kind: SLO
metadata: { name: checkout-latency, displayName: Quick checkout }
spec:
  service: checkout
  indicatorRef: checkout-times
  timeWindow: [{ duration: 4w, isRolling: true }]
  budgetingMethod: Timeslices
  objectives: [{ op: lte, value: 0.3, target: 0.99 }]
---
apiVersion: openslo/v1
kind: SLI
metadata: { name: checkout-times }
spec: { thresholdMetric: { metricSource: { type: Prometheus, spec: { query: "histogram" } } } }
---
apiVersion: openslo/v1
kind: AlertPolicy
metadata: { name: page-me }
`;

describe("OpenSLO", () => {
  it("is read with what is measured otherwise", () => {
    const read = readOpenSlo(SLO);
    if (!read.ok) throw new Error(JSON.stringify(read.violations));
    expect(read.objectives).toEqual([
      {
        name: "checkout-latency",
        title: "Quick checkout",
        description: "",
        indicator: { kind: "latency", thresholdMs: 300 },
        target: 0.99,
        window: { kind: "rolling", days: 28 },
        operations: [],
        version: null,
      },
    ]);
    expect(read.notices.join("\n")).toMatch(/AlertPolicy[\s\S]*Timeslices[\s\S]*Prometheus[\s\S]*seconds/);
  });

  it.each([
    ["an older version", SLO.replace("openslo/v1\nkind: SLI", "openslo/v1alpha\nkind: SLI"), 11, /openslo\/v1/],
    ["a target above one", SLO.replace("target: 0.99", "target: 99"), 9, /target|1/],
    ["no target", SLO.replace(", target: 0.99", ""), 9, /no target/],
    [
      "an indicator that is not there",
      SLO.replace("indicatorRef: checkout-times", "indicatorRef: nowhere"),
      4,
      /nowhere/,
    ],
    ["a time that is to be exceeded", SLO.replace("op: lte", "op: gte"), 9, /lte or lt/],
    ["a window of two hours", SLO.replace("4w", "2h"), 7, /one day to a year/],
    ["text that is no YAML", `${SLO}---\n{ a: [`, 20, /./],
    ["nothing", "", 1, /no document/],
  ])("is refused with its line: %s", (_, text, line, message) => {
    const read = readOpenSlo(text);
    if (read.ok) throw new Error("it was read");
    expect(read.violations[0]).toMatchObject({ line });
    expect(read.violations[0]?.message).toMatch(message);
  });

  it.each([
    [99.9, 0.999],
    [99.99, 0.9999],
    [99.95, 0.9995],
  ])("takes a targetPercent of %d for the target that it is", (percent, target) => {
    const read = readOpenSlo(SLO.replace("target: 0.99", `targetPercent: ${percent}`));
    if (!read.ok) throw new Error(JSON.stringify(read.violations));
    const [objective] = read.objectives;
    expect(objective?.target).toBe(target);
    const bad = Math.round(10_000 * (1 - target));
    expect(budgetOf(objective?.target ?? 0, [{ at, calls: 10_000, bad }]).met).toBe(true);
  });

  it("says so where a calendar is not that of UTC", () => {
    const window = "duration: 1M, isRolling: false, calendar: { startTime: 2024-01-01 00:00:00, timeZone: ZONE }";
    const noticesIn = (zone: string) => {
      const read = readOpenSlo(SLO.replace(/duration: 4w[^}]*/, window.replace("ZONE", zone)));
      if (!read.ok) throw new Error(JSON.stringify(read.violations));
      return read.notices.join("\n");
    };
    expect(noticesIn("America/New_York")).toMatch(/not in America\/New_York/);
    expect(noticesIn("UTC")).not.toMatch(/midnight/);
  });

  const objective = fc.record<Objective>({
    indicator: fc.oneof(
      fc.constant({ kind: "availability" as const }),
      fc.integer({ min: 1, max: 60_000 }).map((thresholdMs) => ({ kind: "latency" as const, thresholdMs })),
    ),
    target: fc.integer({ min: 1, max: 9_999 }).map((part) => part / 10_000),
    window: fc.oneof(
      fc.integer({ min: 1, max: 365 }).map((days) => ({ kind: "rolling" as const, days })),
      fc
        .constantFrom("week", "month", "quarter")
        .map((unit) => ({ kind: "calendar" as const, unit })) as fc.Arbitrary<BudgetWindow>,
    ),
    operations: fc.uniqueArray(fc.constantFrom("GET /pets", "POST /pets", "DELETE /pets/{id}")),
    version: fc.option(fc.constantFrom("1.0.0", "2024-01 edition")),
  });

  it("reads back what it writes, and columns mean what was stored", () => {
    fc.assert(
      fc.property(objective, (given) => {
        const written = { ...given, name: "any", title: "Any: thing", description: "" };
        const read = readOpenSlo(writeOpenSlo({ ...written, service: "pets" }));
        expect(read).toMatchObject({ ok: true, objectives: [written], notices: [] });
        expect(objectiveOf(columnsOf(given))).toEqual(given);
      }),
    );
  });
});

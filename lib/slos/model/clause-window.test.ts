import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addLatency, NO_LATENCY } from "@/lib/usage/model/latency";
import { CLAUSE_WINDOWS, windowAround, windowsToJudge } from "./clause-window";
import { measureClause } from "./measure-clause";

const at = (text: string) => new Date(text);
const froms = (spans: readonly { from: Date }[]) => spans.map(({ from }) => from.toISOString());

describe("windowAround", () => {
  it.each([
    ["hour", "2026-11-21T16:40:00Z", "2026-11-21T16:00:00Z", "2026-11-21T17:00:00Z"],
    ["day", "2026-11-21T00:00:00Z", "2026-11-21T00:00:00Z", "2026-11-22T00:00:00Z"],
    ["month", "2028-02-29T23:59:59Z", "2028-02-01T00:00:00Z", "2028-03-01T00:00:00Z"],
    ["month", "2026-12-31T12:00:00Z", "2026-12-01T00:00:00Z", "2027-01-01T00:00:00Z"],
  ] as const)("of a %s around %s", (window, instant, from, to) => {
    expect(windowAround(window, at(instant))).toEqual({ from: at(from), to: at(to) });
  });
});

describe("windowsToJudge", () => {
  it("judges only what is over", () => {
    const asked = { judgedUntil: at("2026-11-21T13:00:00Z"), since: at("2026-11-21T13:10:00Z") };
    expect(froms(windowsToJudge("hour", { ...asked, now: at("2026-11-21T15:59:59Z") }))).toEqual([
      "2026-11-21T13:00:00.000Z",
      "2026-11-21T14:00:00.000Z",
    ]);
  });

  it("judges the last two days again, but nothing of before the clause was made or changed", () => {
    const asked = { judgedUntil: at("2026-11-21T00:00:00Z"), now: at("2026-11-21T10:00:00Z") };
    expect(froms(windowsToJudge("day", { ...asked, since: at("2026-01-01T00:00:00Z") }))).toEqual([
      "2026-11-19T00:00:00.000Z",
      "2026-11-20T00:00:00.000Z",
    ]);
    expect(windowsToJudge("day", { ...asked, since: at("2026-11-21T09:00:00Z") })).toEqual([]);
  });

  it("catches up after a downtime, in order, and not without end", () => {
    const year = { judgedUntil: at("2025-01-01T00:00:00Z"), since: at("2025-01-01T00:00:00Z") };
    const now = at("2026-11-21T10:00:00Z");
    expect(windowsToJudge("hour", { ...year, now })).toHaveLength(34 * 24);
    expect(windowsToJudge("day", { ...year, now })).toHaveLength(99);
    expect(froms(windowsToJudge("month", { ...year, now })).at(-1)).toBe("2026-10-01T00:00:00.000Z");
  });

  it("leaves no gap and no overlap between runs", () => {
    const span = { min: at("2027-01-01T00:00:00Z"), max: at("2028-12-31T00:00:00Z"), noInvalidDate: true };
    fc.assert(
      fc.property(
        fc.constantFrom(...CLAUSE_WINDOWS),
        fc.date(span),
        fc.integer({ min: 0, max: 40 }),
        (window, start, hours) => {
          const since = windowAround(window, start).from;
          const now = new Date(start.getTime() + hours * 3_600_000);
          const spans = windowsToJudge(window, { judgedUntil: since, since, now });
          spans.forEach(({ from, to }, index) => {
            expect(to > from && to <= now).toBe(true);
            if (index > 0) expect(from).toEqual(spans[index - 1]?.to);
          });
          const last = spans.at(-1)?.to ?? since;
          expect(windowAround(window, last).to > now).toBe(true);
        },
      ),
    );
  });
});

describe("measureClause", () => {
  const step = { at: at("2026-11-21T00:00:00Z"), calls: 200, errors: 3 };
  const latency = addLatency(addLatency(NO_LATENCY, 80, 98), 900, 2);

  it.each([
    [{ kind: "error_rate" }, 400, 0.015],
    [{ kind: "availability" }, 400, 0.985],
  ] as const)("%o over two steps", (metric, calls, value) => {
    expect(
      measureClause(metric, [
        { ...step, latency },
        { ...step, latency },
      ]),
    ).toEqual({ calls, value });
  });

  it("measures a percentile over the calls of which a time is known", () => {
    const { calls, value } = measureClause({ kind: "latency", percentile: 99 }, [
      { ...step, latency },
      { ...step, latency: NO_LATENCY },
    ]);
    expect(calls).toBe(100);
    expect(value).toBeGreaterThan(860);
    expect(measureClause({ kind: "latency", percentile: 98 }, [{ ...step, latency }]).value).toBeLessThan(84);
  });

  it.each([{ kind: "error_rate" }, { kind: "availability" }, { kind: "latency", percentile: 50 }] as const)(
    "says nothing without calls: %o",
    (metric) => {
      expect(measureClause(metric, [])).toEqual({ calls: 0, value: null });
    },
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timelineScale } from "./timeline-scale";

const NOW = new Date("2026-11-21T02:00:00Z");
const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe("timelineScale", () => {
  it("shows today and some months where nothing goes away", () => {
    const scale = timelineScale([], NOW);
    expect(scale.start).toEqual(day("2026-10-01"));
    expect(scale.end).toEqual(day("2027-03-01"));
    expect(scale.ticks.map((tick) => tick.at)).toEqual(
      ["2026-10-01", "2026-11-01", "2026-12-01", "2027-01-01", "2027-02-01"].map(day),
    );
  });

  it("is wide enough for its spans, and no wider than three years", () => {
    const near = timelineScale([{ from: day("2026-05-15"), to: day("2027-06-30") }], NOW);
    expect([near.start, near.end]).toEqual([day("2026-05-01"), day("2027-07-01")]);
    const far = timelineScale([{ from: day("1999-01-01"), to: day("2150-01-01") }], NOW);
    expect([far.start, far.end]).toEqual([day("2025-11-01"), day("2028-12-01")]);
    expect(far.placeOf(day("1999-01-01"))).toBe(0);
    expect(far.placeOf(day("2150-01-01"))).toBe(100);
  });

  it("keeps order, has today inside, and few ticks", () => {
    const dates = fc.date({ min: day("1990-01-01"), max: day("2090-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(fc.record({ from: dates, to: dates })), dates, dates, (spans, a, b) => {
        const scale = timelineScale(spans, NOW);
        expect(scale.ticks.length).toBeLessThanOrEqual(12);
        expect(scale.placeOf(NOW)).toBeGreaterThan(0);
        expect(scale.placeOf(NOW)).toBeLessThan(100);
        const [early, late] = a <= b ? [a, b] : [b, a];
        expect(scale.placeOf(early)).toBeLessThanOrEqual(scale.placeOf(late));
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/lifecycle/zones";
import { monthGrid, monthOf, shiftMonth } from "./month-grid";

describe("monthGrid", () => {
  it.each([
    ["2028-02", "2028-01-31", "2028-03-05", 29],
    ["2027-02", "2027-02-01", "2027-02-28", 28],
    ["2026-11", "2026-10-26", "2026-12-06", 30],
    ["2000-02", "2000-01-31", "2000-03-05", 29],
  ])("of %s is from %s to %s with %i days inside", (month, first, last, inside) => {
    const days = monthGrid(month).flat();
    expect([days[0]?.day, days.at(-1)?.day]).toEqual([first, last]);
    expect(days.filter((one) => one.isInside)).toHaveLength(inside);
  });

  it("has whole weeks from Monday on, each day once, one after the other", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("1971-01-01"), max: new Date("2199-01-01"), noInvalidDate: true }), (at) => {
        const weeks = monthGrid(monthOf(at));
        const days = weeks.flat().map((one) => one.day);
        expect(weeks.every((week) => week.length === 7)).toBe(true);
        expect(new Date(`${days[0]}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(days.slice(1)).toEqual(days.slice(0, -1).map((day) => addDays(day, 1)));
        expect(days).toContain(at.toISOString().slice(0, 10));
      }),
    );
  });

  it("goes over the end of a year, and back", () => {
    expect([shiftMonth("2027-12", 1), shiftMonth("2028-01", -1), shiftMonth("2027-05", 14)]).toEqual([
      "2028-01",
      "2027-12",
      "2028-07",
    ]);
  });
});

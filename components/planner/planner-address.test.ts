import { describe, expect, it } from "vitest";
import { ASSUMPTION_NAMES, DEFAULT_ASSUMPTIONS, planAssumptions } from "@/lib/maturity/planner/assumptions";
import { plannerQuery, rangeOf, readPlannerQuery } from "./planner-address";

describe("the address of the planner", () => {
  it("holds what differs, and reads what it holds", () => {
    const { assumptions, changed, refused } = readPlannerQuery({ from: "2", discountRate: "4.5", other: "1" });
    expect(assumptions).toEqual({ ...DEFAULT_ASSUMPTIONS, from: 2, discountRate: 4.5 });
    expect([changed, refused]).toEqual([["from", "discountRate"], []]);
    expect(plannerQuery(assumptions)).toBe("from=2&discountRate=4.5");
    expect(readPlannerQuery({ from: "2" }, assumptions)).toEqual({ assumptions, changed: [], refused: [] });
  });

  it.each([["-1"], ["x"], [""], ["1e99"], [["1", "2"]]])("names %j as not understood, and leaves it", (operations) => {
    expect(readPlannerQuery({ operations, from: "2" })).toEqual({
      assumptions: { ...DEFAULT_ASSUMPTIONS, from: 2 },
      changed: ["from"],
      refused: ["operations"],
    });
  });

  it.each(ASSUMPTION_NAMES.map((name) => [name]))("knows the range of %s as its schema does", (name) => {
    const { least, most } = rangeOf(name);
    const fits = (value: number) => planAssumptions.safeParse({ [name]: value }).success;
    expect([fits(least), fits(most), fits(least - 1), fits(most + 1)]).toEqual([true, true, false, false]);
  });
});

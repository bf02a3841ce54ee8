import { describe, expect, it } from "vitest";
import { burnDownLine } from "./burn-down-line";

const window = { from: "2026-11-01T00:00:00.000Z", to: "2026-11-11T00:00:00.000Z" };
const step = (day: number, left: number) => ({
  at: new Date(Date.UTC(2026, 10, day)).toISOString(),
  calls: 10,
  bad: 1,
  left,
});

describe("burnDownLine", () => {
  it("starts with the whole budget, and has what is left at the end of each day", () => {
    const { points } = burnDownLine(window, [step(1, 0.9), step(5, 0.5)]);
    expect(points).toEqual([
      { at: 0, left: 1 },
      { at: 0.1, left: 0.9 },
      { at: 0.5, left: 0.5 },
    ]);
  });

  it("never leaves the window, whose first day may have begun before it and whose last is not over", () => {
    const { points } = burnDownLine(window, [step(-3, 1), step(11, 0.2)]);
    expect(points.map(({ at }) => at)).toEqual([0, 0, 1]);
  });

  it("draws what is overdrawn down to a floor", () => {
    expect(burnDownLine(window, [step(2, -0.4)]).bottom).toBe(-0.4);
    expect(burnDownLine(window, [step(2, -90)]).bottom).toBe(-2);
    expect(burnDownLine(window, [step(2, 0.4)]).bottom).toBe(-0.1);
  });
});

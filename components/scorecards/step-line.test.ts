import { describe, expect, it } from "vitest";
import { stepLine } from "./step-line";

const day = (number: number) => `2027-01-${String(number).padStart(2, "0")}T00:00:00.000Z`;

describe("stepLine", () => {
  it("is nothing of nothing", () => expect(stepLine([])).toBeNull());

  it("steps where a value changes, whatever the order it is given in", () => {
    const line = stepLine([
      { at: day(3), until: day(5), value: 2 },
      { at: day(1), until: day(3), value: 1 },
    ]);
    expect(line?.lines).toEqual([
      [
        { x: 0, value: 1 },
        { x: 0.5, value: 1 },
        { x: 0.5, value: 2 },
        { x: 1, value: 2 },
      ],
    ]);
    expect([line?.from, line?.to]).toEqual([day(1), day(5)]);
  });

  it("breaks off where nothing is known", () => {
    const line = stepLine([
      { at: day(1), until: day(2), value: 1 },
      { at: day(2), until: day(3), value: null },
      { at: day(3), until: day(5), value: 4 },
    ]);
    expect(line?.lines).toHaveLength(2);
    expect(line?.lines[1]).toEqual([
      { x: 0.5, value: 4 },
      { x: 1, value: 4 },
    ]);
  });

  it("is flat of one instant, and never NaN", () => {
    const line = stepLine([{ at: day(1), until: day(1), value: 3 }]);
    expect(line?.lines).toEqual([
      [
        { x: 0, value: 3 },
        { x: 1, value: 3 },
      ],
    ]);
  });
});

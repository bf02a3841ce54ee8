import { describe, expect, it } from "vitest";
import { rowsInSight } from "./use-visible-rows";

describe("the rows in sight", () => {
  const rows = { count: 1_000, height: 20, around: 2 };
  it.each([
    [
      { scrollTop: 0, clientHeight: 100 },
      { first: 0, last: 7 },
    ],
    [
      { scrollTop: 210, clientHeight: 100 },
      { first: 8, last: 18 },
    ],
    [
      { scrollTop: 19_900, clientHeight: 100 },
      { first: 993, last: 999 },
    ],
    [
      { scrollTop: 999_999, clientHeight: 100 },
      { first: 999, last: 999 },
    ],
  ])("of %j", (box, sight) => {
    expect(rowsInSight(box, rows)).toEqual(sight);
  });

  it("are none but the first where there are none", () => {
    expect(rowsInSight({ scrollTop: 0, clientHeight: 100 }, { ...rows, count: 0 })).toEqual({ first: 0, last: 0 });
  });
});

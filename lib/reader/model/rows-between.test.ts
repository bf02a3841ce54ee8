import { describe, expect, it } from "vitest";
import { rowsBetween } from "./rows-between";

describe("rowsBetween", () => {
  it.each([
    ["the top", 0, 100, { first: 0, last: 18 }],
    ["somewhere", 3_200, 50_000, { first: 92, last: 118 }],
    ["beyond the end", 9_999_999, 100, { first: 99, last: 99 }],
    ["fewer rows than the box has room for", 0, 3, { first: 0, last: 2 }],
    ["no row", 0, 0, { first: 0, last: -1 }],
  ])("finds the rows in sight at %s", (_name, scrollTop, count, expected) => {
    expect(rowsBetween({ scrollTop, clientHeight: 320 }, { count, height: 32 })).toEqual(expected);
  });
});

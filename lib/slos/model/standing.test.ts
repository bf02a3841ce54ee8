import { describe, expect, it } from "vitest";
import { shownPart, standingOf } from "./standing";

describe("standingOf", () => {
  it.each([
    [{ met: true, left: 1 }, "met"],
    [{ met: true, left: 0.25 }, "met"],
    [{ met: true, left: 0.24 }, "low"],
    [{ met: true, left: 0 }, "low"],
    [{ met: false, left: -0.01 }, "missed"],
    [{ met: null, left: null }, "unknown"],
  ] as const)("%o is %s", (budget, standing) => {
    expect(standingOf(budget)).toBe(standing);
  });
});

describe("shownPart", () => {
  it.each([
    [0.999496, 0.99949],
    [0.9999999, 0.99999],
    [0.9995, 0.9995],
    [0.29, 0.29],
    [1, 1],
  ])("shows %f as %f", (part, shown) => {
    expect(shownPart(part)).toBeCloseTo(shown, 9);
    expect(shownPart(part)).toBeLessThanOrEqual(part + 1e-9);
  });
});

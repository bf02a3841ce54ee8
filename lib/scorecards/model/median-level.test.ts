import { describe, expect, it } from "vitest";
import { medianLevel } from "./median-level";

describe("medianLevel", () => {
  it.each([
    [[0, 0, 0, 0, 0, 0], null],
    [[], null],
    [[3, 0, 0, 0, 0, 0], 0],
    [[1, 1, 0, 0, 0, 0], 1],
    [[2, 1, 0, 0, 0, 0], 0],
    [[0, 1, 1, 1, 0, 0], 2],
    [[0, 0, 0, 0, 0, 7], 5],
  ] as const)("%j: %s", (distribution, level) => expect(medianLevel(distribution)).toBe(level));
});

import { describe, expect, it } from "vitest";
import { cellStep, nextCell } from "./next-cell";

const rows = [
  ["a0", "a1", null, "a3"],
  ["b0", null, "b2", "b3"],
  ["c0", "c1", "c2", null],
];

describe("nextCell", () => {
  it.each([
    ["ArrowRight", 0, 0, "a1"],
    ["ArrowRight", 0, 1, "a3"],
    ["ArrowRight", 0, 3, null],
    ["ArrowLeft", 0, 3, "a1"],
    ["ArrowLeft", 1, 0, null],
    ["ArrowDown", 0, 1, "c1"],
    ["ArrowDown", 1, 3, null],
    ["ArrowUp", 2, 1, "a1"],
    ["ArrowUp", 0, 0, null],
  ] as const)("%s from %i, %i: %s", (key, row, column, expected) => {
    const step = cellStep(key);
    expect(step && nextCell(rows, { row, column }, step)).toBe(expected);
  });

  it("is led nowhere by other keys", () => expect(cellStep("j")).toBeNull());
});

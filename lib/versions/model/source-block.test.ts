import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignedWindow, blockLength, differingLines } from "./source-block";

const yaml = [
  "paths:",
  "  /pets:",
  "    get:",
  "      summary: All",
  "",
  "      tags: [pets]",
  "  /toys:",
  "    get: {}",
];
const json = ["{", '  "a": {', '    "b": 1', "  },", '  "c": [', "    1", "  ]", "}"];

describe("blockLength", () => {
  it.each<[what: string, lines: string[], index: number, expected: number]>([
    ["a mapping with what is in it, over an empty line", yaml, 1, 5],
    ["a single line", yaml, 3, 1],
    ["the last line", yaml, 7, 1],
    ["an object with its closing brace", json, 1, 3],
    ["an array with its closing bracket", json, 4, 3],
    ["a line that is not there", json, 99, 1],
  ])("of %s", (_what, lines, index, expected) => expect(blockLength(lines, index, 50)).toBe(expected));

  it("stays within its bounds and within the text", () => {
    const text = fc.array(fc.constantFrom("a", "  b", "    c", "", "}", "  ]"), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(29), fc.integer({ min: 1, max: 9 }), (lines, at, most) => {
        const index = at % lines.length;
        const length = blockLength(lines, index, most);
        expect(length).toBeGreaterThanOrEqual(1);
        expect(length).toBeLessThanOrEqual(Math.min(most, lines.length - index));
      }),
    );
  });
});

describe("differingLines", () => {
  it.each<[what: string, block: string[], other: string[], expected: number[]]>([
    ["what was changed", ["a:", "  b: 1", "  c: 2"], ["  a:", "    b: 1", "    c: 3"], [2]],
    ["nothing where both say the same", ["a:", "  b: 1"], ["a:", "  b: 1"], []],
    ["all of it beside what was around it", ["a:", "  b: 1"], ["x:", "  b: 1"], [0, 1]],
    ["all of it beside nothing", ["a:", "  b: 1"], [], [0, 1]],
  ])("tells %s", (_what, block, other, expected) => expect([...differingLines(block, other)]).toEqual(expected));
});

describe("alignedWindow", () => {
  it("puts the line at the same height wherever it stands in its text", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(20), fc.nat(20), (line, before, after) => {
        const window = alignedWindow(line, before, after);
        expect(window.from).toBeGreaterThanOrEqual(1);
        expect(window.padding + (line - window.from)).toBe(before);
        expect(window.from + window.lines - 1).toBe(line + after);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extendTo, lineHash, readLineHash } from "./line-range";

describe("lines in an address", () => {
  it.each([
    ["#L12", { from: 12, to: 12 }],
    ["#L12-L20", { from: 12, to: 20 }],
    ["#L20-12", { from: 12, to: 20 }],
    ["#L0", null],
    ["#operation", null],
    ["", null],
    ["#L12x", null],
  ])("%j", (hash, range) => {
    expect(readLineHash(hash)).toEqual(range);
  });

  it("are read as they were written", () => {
    const line = fc.integer({ min: 1, max: 999_999_999 });
    fc.assert(
      fc.property(line, line, (a, b) => {
        const range = { from: Math.min(a, b), to: Math.max(a, b) };
        expect(readLineHash(lineHash(range))).toEqual(range);
      }),
    );
  });

  it("grow towards the line that is pressed", () => {
    expect(extendTo(null, 4)).toEqual({ from: 4, to: 4 });
    expect(extendTo({ from: 4, to: 4 }, 9)).toEqual({ from: 4, to: 9 });
    expect(extendTo({ from: 4, to: 9 }, 2)).toEqual({ from: 2, to: 4 });
  });
});

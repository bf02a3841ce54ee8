import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutLines } from "./line-window";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("a window of lines", () => {
  it.each([
    ["", 1, 10, [""], 1],
    ["a", 1, 10, ["a"], 1],
    ["a\n", 1, 10, ["a"], 1],
    ["a\r\nb\r\n", 1, 10, ["a", "b"], 2],
    ["a\n\nc", 2, 1, [""], 3],
    ["a\nb\nc\nd", 2, 2, ["b", "c"], 4],
    ["a\nb", 5, 2, [], 2],
    ["ü\n€\n", 2, 1, ["€"], 2],
  ])("of %j from %i", (text, from, count, lines, totalLines) => {
    expect(cutLines(bytesOf(text), from, count)).toEqual({ lines, totalLines, cut: [] });
  });

  it("cuts long lines and says which", () => {
    expect(cutLines(bytesOf("short\nlonger than ten\nten chars!"), 1, 3, 10)).toEqual({
      lines: ["short", "longer tha", "ten chars!"],
      totalLines: 3,
      cut: [2],
    });
  });

  it("gives, window by window, what splitting the text gives", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", maxLength: 20 })),
        fc.integer({ min: 1, max: 7 }),
        (parts, size) => {
          const expected = parts.map((part) => part.replaceAll(/[\r\n\uFEFF]/g, ""));
          const bytes = bytesOf(expected.map((line) => `${line}\n`).join(""));
          const seen: string[] = [];
          for (let from = 1; from <= Math.max(1, expected.length); from += size) {
            const window = cutLines(bytes, from, size);
            expect(window.totalLines).toBe(Math.max(1, expected.length));
            seen.push(...window.lines);
          }
          expect(seen).toEqual(expected.length > 0 ? expected : [""]);
        },
      ),
    );
  });
});

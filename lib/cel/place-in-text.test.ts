import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findUnbalanced, problemAt } from "./place-in-text";

describe("problemAt", () => {
  it.each([
    ["abc", 0, 1, 1],
    ["abc", 2, 1, 3],
    ["a\nbc", 2, 2, 1],
    ["a\r\nbc", 4, 2, 2],
    ["abc", 99, 1, 4],
    ["", 0, 1, 1],
  ])("in %j, offset %d is %d:%d", (text, offset, line, column) => {
    expect(problemAt(text, offset, "x")).toEqual({ line, column, message: "x" });
  });
});

describe("findUnbalanced", () => {
  it.each(["", "(a[b]{c})", "'(' == \"[\"", "r'\\' == ''", "'it\\'s (' != ''", "// (\ntrue", "'''a\n(b'''", '"""("""'])(
    "finds nothing in %j",
    (text) => expect(findUnbalanced(text)).toBeNull(),
  );

  it.each([
    ["(a", 1, 1],
    ["a)", 1, 2],
    ["(a]", 1, 3],
    ["a\n  [1, 2", 2, 3],
    ["'abc", 1, 1],
    ["x == 'a\nb'", 1, 6],
    ["'''abc", 1, 1],
  ])("finds %j at %d:%d", (text, line, column) => expect(findUnbalanced(text)).toMatchObject({ line, column }));

  it("has an answer for any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = findUnbalanced(text);
        expect(found === null || (found.line >= 1 && found.column >= 1)).toBe(true);
      }),
    );
  });
});

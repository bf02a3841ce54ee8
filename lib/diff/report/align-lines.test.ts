import fc from "fast-check";
import { expect, it } from "vitest";
import { alignLines } from "./align-lines";

const lines = fc.array(fc.constantFrom("a", "b", "c", "  d", ""), { maxLength: 12 });

it("puts equal lines into one row and changed ones beside each other", () => {
  expect(alignLines(["a", "old", "z"], ["a", "new", "more", "z"])).toEqual([
    { from: 0, to: 0 },
    { from: 1, to: 1 },
    { to: 2 },
    { from: 2, to: 3 },
  ]);
});

it("shows every line of both once and in order", () => {
  fc.assert(
    fc.property(lines, lines, (from, to) => {
      const rows = alignLines(from, to);
      expect(rows.flatMap((row) => row.from ?? [])).toEqual(from.map((_, index) => index));
      expect(rows.flatMap((row) => row.to ?? [])).toEqual(to.map((_, index) => index));
    }),
  );
});

it("needs no row more than there are lines where both are the same", () => {
  fc.assert(fc.property(lines, (same) => alignLines(same, same).length === same.length));
});

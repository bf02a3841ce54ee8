import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupKey, type OutlineRow, outlineRows, type RowGroup } from "./outline-rows";

const NONE: ReadonlySet<string> = new Set();

/** The same by making every row. */
function allRows(groups: readonly RowGroup[], shut: ReadonlySet<string>): OutlineRow[] {
  const hasHeadings = groups.length > 1 || groups.some(({ tag }) => tag !== null);
  let entry = 0;
  return groups.flatMap(({ tag, count }, group) => {
    const first = entry;
    entry += count;
    const entries = Array.from({ length: count }, (_, at) => ({
      kind: "entry" as const,
      entry: first + at,
      group,
      position: at + 1,
    }));
    const isShut = hasHeadings && shut.has(groupKey(tag));
    return [...(hasHeadings ? [{ kind: "group" as const, group }] : []), ...(isShut ? [] : entries)];
  });
}

const arbitraryGroups = fc.uniqueArray(
  fc.record({ tag: fc.option(fc.string({ maxLength: 3 })), count: fc.integer({ min: 1, max: 5 }) }),
  { selector: ({ tag }) => tag, maxLength: 6 },
);

describe("outlineRows", () => {
  it("has no heading where there is nothing to tell apart", () => {
    const rows = outlineRows([{ tag: null, count: 3 }], NONE);
    expect(rows.count).toBe(3);
    expect(rows.rowAt(0)).toEqual({ kind: "entry", entry: 0, group: 0, position: 1 });
  });

  it("finds the heading of an entry that is shut away", () => {
    const groups = [
      { tag: "a", count: 2 },
      { tag: "b", count: 2 },
    ];
    const rows = outlineRows(groups, new Set([groupKey("a")]));
    expect([rows.count, rows.rowOf(1), rows.rowOf(3)]).toEqual([4, 0, 3]);
  });

  it("says of every row what making all of them says, and leads back", () => {
    fc.assert(
      fc.property(arbitraryGroups, fc.array(fc.nat({ max: 5 })), (groups, shutAt) => {
        const shut = new Set(shutAt.map((at) => groupKey(groups[at]?.tag ?? null)));
        const rows = outlineRows(groups, shut);
        const expected = allRows(groups, shut);
        expect(rows.count).toBe(expected.length);
        expected.forEach((row, at) => {
          expect(rows.rowAt(at)).toEqual(row);
          if (row.kind === "entry") expect(rows.rowOf(row.entry)).toBe(at);
        });
        expect([rows.rowAt(-1), rows.rowAt(expected.length)]).toEqual([undefined, undefined]);
      }),
    );
  });
});

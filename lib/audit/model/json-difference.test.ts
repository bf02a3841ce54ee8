import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonDifferences } from "./json-difference";

describe("jsonDifferences", () => {
  it.each([
    [null, { a: 1 }, [{ path: "a", after: "1" }]],
    [{ a: 1 }, null, [{ path: "a", before: "1" }]],
    [{ a: { b: "x", c: true } }, { a: { b: "y", c: true } }, [{ path: "a › b", before: "x", after: "y" }]],
    [
      { list: ["x"] },
      { list: ["x", "z"], empty: {} },
      [
        { path: "list › 1", after: "z" },
        { path: "empty", after: "{}" },
      ],
    ],
    ["text", "text", []],
    [
      JSON.parse('{"__proto__": {"a": 1}}'),
      {},
      [
        { path: "__proto__ › a", before: "1" },
        { path: "", after: "{}" },
      ],
    ],
  ])("of %j and %j", (before, after, changed) => {
    expect(jsonDifferences(before, after).changed).toEqual(changed);
  });

  it("finds nothing between a document and itself, and counts its leaves", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const { changed, unchanged } = jsonDifferences(value, structuredClone(value));
        expect(changed).toEqual([]);
        expect(unchanged).toBeGreaterThan(value === null ? -1 : 0);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { cutPage, decodeCursor, encodeCursor, ordinalCursor, pageInput, readCursor, textCursor } from "./paging";

const INVALID = expect.objectContaining({
  code: "invalid_input",
  violations: [expect.objectContaining({ pointer: "/cursor" })],
});
const value = fc.oneof(fc.string({ unit: "grapheme" }), fc.maxSafeInteger(), fc.constant(null));

/** A cursor as somebody who knows its form would forge it. */
const forged = (json: string) => Buffer.from(json).toString("base64url");

describe("a cursor", () => {
  it("gives back what it was made of, in letters that an address may hold", () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 8 }), (values) => {
        fc.pre(!JSON.stringify(values).includes("\\u0000"));
        const cursor = encodeCursor(values);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(decodeCursor(cursor)).toEqual(JSON.parse(JSON.stringify(values)));
      }),
    );
  });

  it("is refused whatever else it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: "binary" })), (text) => {
        try {
          expect(Array.isArray(decodeCursor(text))).toBe(true);
        } catch (error) {
          expect(error).toEqual(INVALID);
        }
      }),
    );
  });

  it.each([
    ["nothing", ""],
    ["no base64", "***"],
    ["no JSON", forged("{")],
    ["an object", forged('{"a": 1}')],
    ["a nested list", forged("[[1]]")],
    ["a NUL, which no text column holds", forged('["\\u0000"]')],
    ["half a character", forged('["\\ud800"]')],
    ["a number that is not whole", forged("[1.5]")],
    ["a number past all counting", forged("[1e300]")],
    ["more values than any list has", forged("[1,1,1,1,1,1,1,1,1]")],
    ["bytes that are not UTF-8", "gICA"],
  ])("is refused where it holds %s", (_what, cursor) => {
    expect(() => decodeCursor(cursor)).toThrow(INVALID);
  });
});

describe("the cursor of one list", () => {
  it("is absent at its beginning", () => {
    expect(readCursor(undefined, ordinalCursor)).toBeUndefined();
  });

  it("is read by its shape", () => {
    expect(readCursor(encodeCursor([7]), ordinalCursor)).toEqual([7]);
    expect(readCursor(encodeCursor(["a", "b"]), z.tuple([z.string(), z.string()]))).toEqual(["a", "b"]);
  });

  it.each([
    ["another kind of value", encodeCursor(["seven"]), ordinalCursor],
    ["a number below the first", encodeCursor([-1]), ordinalCursor],
    ["a number that its column cannot hold", encodeCursor([2 ** 31]), ordinalCursor],
    ["more values", encodeCursor(["a", "b"]), textCursor],
    ["fewer values", encodeCursor([]), textCursor],
    ["null", encodeCursor([null]), textCursor],
  ])("is refused with %s", (_what, cursor, shape) => {
    expect(() => readCursor(cursor, shape)).toThrow(INVALID);
  });
});

describe("cutPage", () => {
  it("shows every row once, however the pages are cut", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }), (count, limit) => {
        const rows = Array.from({ length: count }, (_, index) => index);
        const seen: number[] = [];
        let after = -1;
        for (let pages = 0; pages <= count; pages++) {
          const read = rows.filter((row) => row > after).slice(0, limit + 1);
          const page = cutPage(
            read,
            limit,
            (row) => [row],
            (row) => row,
          );
          expect(page.items.length).toBeLessThanOrEqual(limit);
          seen.push(...page.items);
          if (page.nextCursor === null) break;
          [after] = readCursor(page.nextCursor, ordinalCursor) ?? [count];
        }
        expect(seen).toEqual(rows);
      }),
    );
  });
});

describe("the limit of a page", () => {
  it.each([
    [undefined, 50],
    ["1", 1],
    ["200", 200],
  ])("%s is %d", (limit, size) => expect(pageInput.parse({ limit }).limit).toBe(size));

  it.each(["0", "-1", "201", "1.5", "", "many", "NaN", "Infinity"])("%j is refused", (limit) => {
    expect(pageInput.safeParse({ limit }).success).toBe(false);
  });
});

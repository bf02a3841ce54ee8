import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { parseText } from "@/lib/diff/testing/parse-text";
import { announcementOf, hasPassed, noticeGiven, sunsetMove } from "./sunset";

const place = { file: "a.json", pointer: "" };

describe("announcementOf", () => {
  it.each([
    [{}, { deprecated: false }],
    [{ deprecated: true }, { deprecated: true }],
    [{ extensions: { "x-sunset": "2027-01-01" } }, { deprecated: false, sunset: "2027-01-01" }],
    [{ deprecated: true, extensions: { "x-sunset": "soon" } }, { deprecated: true }],
    [{ extensions: { "x-deprecated": true } }, { deprecated: true }],
    [{ extensions: { "x-cfDeprecation": { eol: "2027-01-01" } } }, { deprecated: true, sunset: "2027-01-01" }],
  ])("of %j", (part, expected) => {
    expect(announcementOf({ place, ...part })).toEqual(expected);
  });
});

describe("a sunset", () => {
  it.each([
    [undefined, undefined, undefined],
    ["2027-01-01", "2027-01-01", undefined],
    [undefined, "2027-01-01", "added"],
    ["2027-01-01", undefined, "removed"],
    ["2027-01-01", "2026-12-31", "brought-forward"],
    ["2026-12-31", "2027-01-01", "postponed"],
  ])("from %s to %s: %s", (before, after, move) => {
    expect(sunsetMove(before, after)).toBe(move);
  });

  it("has passed on its own day", () => {
    expect([undefined, "2027-01-02", "2027-01-01"].map((day) => hasPassed(day, "2027-01-01"))).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe("what is removed", () => {
  const document = (pets: object) =>
    parseText(JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths: { "/pets": pets } }));
  const removal = (members: object): string[] => {
    const get = { responses: {} };
    const from = document({ get, delete: { responses: {}, ...members } });
    const { changes } = compareSpecs(from, document({ get }), { today: "2026-01-01", proofs: false });
    return changes.map(({ id, message }) => `${id}: ${message}`);
  };

  it.each([
    [{}, "operation-removed: Operation `DELETE /pets` was removed"],
    [
      { deprecated: true },
      "operation-removed: Operation `DELETE /pets` was removed (it was deprecated, with no sunset date)",
    ],
    [
      { deprecated: true, "x-cfDeprecation": { eol: "2026-06-30" } },
      "operation-removed-before-sunset: Operation `DELETE /pets` was removed before its announced sunset on `2026-06-30`",
    ],
  ])("says what had been announced by %j", (members, line) => {
    expect(removal(members)).toEqual([line]);
  });

  it("says so of parts, too", () => {
    expect(noticeGiven({ deprecated: false })).toBeUndefined();
    expect(noticeGiven({ deprecated: true })).toBe("it was deprecated, with no sunset date");
    expect(noticeGiven({ deprecated: true, sunset: "2027-01-01" })).toBe("its sunset was announced for 2027-01-01");
  });
});

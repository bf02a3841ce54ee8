import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeCursor } from "@/lib/core/paging";
import { readTimeCursor } from "./time-cursor";

describe("readTimeCursor", () => {
  it("gives back what a list put in", () => {
    const time = fc.date({ min: new Date("1970-01-01"), max: new Date("2999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(time, fc.uuid(), (at, id) => {
        expect(readTimeCursor(encodeCursor([at.toISOString(), id]))).toEqual({ at, id });
      }),
    );
    expect(readTimeCursor(undefined)).toBeNull();
  });

  it.each([
    [["2026-11-02", "not-an-id"]],
    [["some day", "01a1fbe3-f463-75c9-aac5-1934244d291a"]],
    [["2026-11-02", "01a1fbe3-f463-75c9-aac5-1934244d291a", 1]],
    [["\u0000", "\u0000"]],
    [[1, null]],
    [[]],
  ])("refuses %j", (values) => {
    expect(() => readTimeCursor(encodeCursor(values))).toThrow(expect.objectContaining({ code: "invalid_input" }));
  });
});

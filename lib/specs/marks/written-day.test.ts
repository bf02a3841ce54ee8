import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDay } from "./written-day";

describe("readDay", () => {
  it.each([
    ["2027-06-30", "2027-06-30"],
    [" 2027-06-30 ", "2027-06-30"],
    ["2028-02-29", "2028-02-29"],
    ["2027-06-30T00:00:00Z", "2027-06-30"],
    ["2027-06-30T12:00", "2027-06-30"],
    ["2022-10-24T00:00:00.0000000+00:00", "2022-10-24"],
    ["2027-01-01T00:00:00+14:00", "2026-12-31"],
    ["2026-12-31T23:30:00-01:00", "2027-01-01"],
    ["2027-06-30 23:59:60Z", "2027-06-30"],
    ["Sat, 31 Dec 2026 00:00:00 GMT", "2026-12-31"],
    ["@1798761600", "2027-01-01"],
  ])("takes %s as %s", (text, day) => {
    expect(readDay(text)).toEqual({ day });
  });

  it.each([
    ["2027-02-29", "impossible"],
    ["2100-02-29", "impossible"],
    ["2027-04-31", "impossible"],
    ["2027-13-01", "impossible"],
    ["2027-00-10", "impossible"],
    ["0000-01-01", "impossible"],
    ["2027-06-30T25:00:00Z", "impossible"],
    ["2027-06-30T00:00:00+99:00", "impossible"],
    ["Sat, 31 Nov 2026 00:00:00 GMT", "impossible"],
    ["Sat, 31 Foo 2026 00:00:00 GMT", "impossible"],
    ["@999999999999", "impossible"],
    ["9999-12-31T23:59:00-01:00", "impossible"],
    ["", "not-a-day"],
    ["soon", "not-a-day"],
    ["June 2027", "not-a-day"],
    ["2027-06", "not-a-day"],
    ["01/02/2027", "not-a-day"],
    ["1798761600", "not-a-day"],
    ["2027-06-30 or later", "not-a-day"],
  ])("says of %s: %s", (text, fault) => {
    expect(readDay(text)).toEqual({ fault });
  });

  it("reads every instant as its UTC day", () => {
    const instants = fc.date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(instants, (at) => {
        expect(readDay(at.toISOString())).toEqual({ day: at.toISOString().slice(0, 10) });
      }),
    );
  });

  it("answers whatever is written", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readDay(text);
        if ("day" in read) expect(read.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

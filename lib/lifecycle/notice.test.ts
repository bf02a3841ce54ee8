import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysUntil, earliestSunset, noticeStage, parseMoment, utcDay } from "@/lib/lifecycle/notice";

const at = (text: string) => new Date(text);

describe("notice", () => {
  it("counts UTC days, not periods of 24 hours", () => {
    expect(daysUntil(at("2026-11-22T00:00:00Z"), at("2026-11-21T23:59:59Z"))).toBe(1);
    expect(daysUntil(at("2026-11-21T23:59:59Z"), at("2026-11-21T00:00:00Z"))).toBe(0);
    expect(daysUntil(at("2026-11-20T23:59:59Z"), at("2026-11-21T00:00:00Z"))).toBe(-1);
    expect(daysUntil(at("2028-03-01T00:00:00Z"), at("2028-02-28T00:00:00Z"))).toBe(2);
  });

  it.each([
    ["2026-11-21T10:00:00Z", undefined, 90, "2027-02-19"],
    ["2026-11-21T10:00:00Z", "2020-01-01T00:00:00Z", 30, "2026-12-21"],
    ["2026-11-21T10:00:00Z", "2026-12-31T00:00:00Z", 30, "2027-01-30"],
    ["2026-11-21T10:00:00Z", undefined, 0, "2026-11-21"],
  ])("from %s, deprecated %s, %i days: %s", (now, since, days, expected) => {
    expect(earliestSunset(at(now), since ? at(since) : undefined, days)).toEqual(at(`${expected}T00:00:00Z`));
  });

  it("never permits less notice than asked for", () => {
    const date = fc.date({ min: at("2000-01-01"), max: at("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.option(date, { nil: undefined }), fc.integer({ min: 0, max: 3650 }), (now, since, days) => {
        const earliest = earliestSunset(now, since, days);
        expect(daysUntil(earliest, now)).toBeGreaterThanOrEqual(days);
        if (since) expect(daysUntil(earliest, since)).toBeGreaterThanOrEqual(days);
      }),
    );
  });

  it.each([
    ["2026-11-21T12:00:00Z", "overdue"],
    ["2026-11-21T12:00:01Z", "within_30_days"],
    ["2026-12-21T23:00:00Z", "within_30_days"],
    ["2026-12-22T00:00:00Z", "within_90_days"],
    ["2027-02-19T23:59:00Z", "within_90_days"],
    ["2027-02-20T00:00:00Z", "announced"],
  ])("stage of a sunset at %s: %s", (sunset, stage) => {
    expect(noticeStage(at(sunset), at("2026-11-21T12:00:00Z"))).toBe(stage);
  });
});

describe("parseMoment", () => {
  it.each([
    ["2027-01-31", "2027-01-31T00:00:00.000Z"],
    ["2028-02-29", "2028-02-29T00:00:00.000Z"],
    ["2027-01-31T12:00:00Z", "2027-01-31T12:00:00.000Z"],
    ["2027-01-31T12:00+02:00", "2027-01-31T10:00:00.000Z"],
    ["2027-01-31t12:00:00.5z", "2027-01-31T12:00:00.500Z"],
  ])("reads %s", (text, expected) => expect(parseMoment(text)?.toISOString()).toBe(expected));

  it.each([
    "",
    "2027",
    "2027-02-30",
    "2027-13-01",
    "2027-02-30T00:00:00Z",
    "2027-01-31T12:00:00",
    "2027-01-31T25:00:00Z",
    "31.01.2027",
    " 2027-01-31",
  ])("refuses %j", (text) => expect(parseMoment(text)).toBeUndefined());

  it("reads back every day it writes", () => {
    fc.assert(
      fc.property(fc.date({ min: at("0001-01-01"), max: at("9999-12-31"), noInvalidDate: true }), (date) => {
        expect(parseMoment(utcDay(date))?.toISOString().slice(0, 10)).toBe(utcDay(date));
        expect(parseMoment(date.toISOString())).toEqual(date);
      }),
    );
  });
});

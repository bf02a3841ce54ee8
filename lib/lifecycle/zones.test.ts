import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockIn, instantAt } from "./zones";

describe("clocks of a zone", () => {
  it.each([
    ["2027-03-01T09:30", null, "2027-03-01T09:30:00.000Z"],
    ["2027-03-01T09:30", "Europe/Oslo", "2027-03-01T08:30:00.000Z"],
    ["2027-07-01T09:30", "Europe/Oslo", "2027-07-01T07:30:00.000Z"],
    ["2027-03-01T09:30", "Asia/Kathmandu", "2027-03-01T03:45:00.000Z"],
    // Skipped: as long after the jump.
    ["2027-03-28T02:30", "Europe/Oslo", "2027-03-28T01:30:00.000Z"],
    ["2027-03-14T02:15", "America/New_York", "2027-03-14T07:15:00.000Z"],
    // Twice: the first of both.
    ["2027-10-31T02:30", "Europe/Oslo", "2027-10-31T00:30:00.000Z"],
    ["2027-11-07T01:30", "America/New_York", "2027-11-07T05:30:00.000Z"],
  ])("%s in %s is %s", (clock, zone, instant) => {
    expect(instantAt(clock, zone)?.toISOString()).toBe(instant);
  });

  it.each(["", "2027-03-01", "2027-02-30T09:30", "2027-03-01T24:00", "2027-03-01T09:30:00Z"])(
    "%j is no time",
    (clock) => {
      expect(instantAt(clock, "Europe/Oslo")).toBeNull();
    },
  );

  it("is read back as it is shown", () => {
    const zones = fc.constantFrom(
      null,
      "UTC",
      "Europe/Oslo",
      "America/New_York",
      "Australia/Lord_Howe",
      "Pacific/Apia",
    );
    const minutes = fc.integer({ min: Date.UTC(2024, 0) / 60_000, max: Date.UTC(2036, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, zones, (minute, zone) => {
        const clock = clockIn(new Date(minute * 60_000), zone);
        const read = instantAt(clock, zone);
        expect(read && clockIn(read, zone)).toBe(clock);
        expect(read?.getTime()).toBeLessThanOrEqual(minute * 60_000);
      }),
    );
  });
});

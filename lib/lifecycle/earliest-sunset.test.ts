import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findEarliestSunset, offsetText, parseMomentIn } from "./earliest-sunset";
import { addDays, dayIn, daysBetween, isZone, offsetMinutes, startOfDay } from "./zones";

const at = (text: string) => new Date(text);

/** Zones with an hour, half an hour and three quarters, with clocks that change at midnight, and with none. */
const ZONES = [
  null,
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "America/St_Johns",
  "America/Havana",
  "America/Santiago",
  "America/Asuncion",
  "Africa/Cairo",
  "Asia/Beirut",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Antarctica/Troll",
] as const;

describe("the earliest sunset", () => {
  it.each([
    ["in UTC", "2026-11-21T14:45:00Z", 90, null, "2027-02-19", "2027-02-19T00:00:00.000Z"],
    ["over a leap day", "2028-02-01T00:00:00Z", 29, null, "2028-03-01", "2028-03-01T00:00:00.000Z"],
    ["on a leap day", "2028-01-30T23:59:59Z", 30, null, "2028-02-29", "2028-02-29T00:00:00.000Z"],
    ["in a year without one", "2027-02-01T00:00:00Z", 29, null, "2027-03-02", "2027-03-02T00:00:00.000Z"],
    ["over the end of a year", "2027-12-31T12:00:00Z", 1, null, "2028-01-01", "2028-01-01T00:00:00.000Z"],
    ["at once", "2027-06-01T12:00:00Z", 0, null, "2027-06-01", "2027-06-01T00:00:00.000Z"],
    [
      "where it is tomorrow already",
      "2027-06-01T23:30:00Z",
      1,
      "Europe/Berlin",
      "2027-06-03",
      "2027-06-02T22:00:00.000Z",
    ],
    ["over a change of clocks", "2027-03-01T12:00:00Z", 30, "Europe/Berlin", "2027-03-31", "2027-03-30T22:00:00.000Z"],
    [
      "on a day that begins at one",
      "2027-04-01T12:00:00Z",
      29,
      "Africa/Cairo",
      "2027-04-30",
      "2027-04-29T22:00:00.000Z",
    ],
    ["half an hour off", "2027-01-01T00:00:00Z", 10, "Asia/Kolkata", "2027-01-11", "2027-01-10T18:30:00.000Z"],
  ])("%s", (_, now, noticeDays, zone, day, instant) => {
    const found = findEarliestSunset({ now: at(now), noticeDays, zone });
    expect([found.day, found.at.toISOString()]).toEqual([day, instant]);
  });

  it("counts from a deprecation that is still to come", () => {
    const question = { now: at("2027-01-01T00:00:00Z"), noticeDays: 10, zone: null };
    expect(findEarliestSunset({ ...question, deprecatedAt: at("2027-02-01T00:00:00Z") }).day).toBe("2027-02-11");
    expect(findEarliestSunset({ ...question, deprecatedAt: at("2020-02-01T00:00:00Z") }).day).toBe("2027-01-11");
  });

  it("is explained step by step", () => {
    const found = findEarliestSunset({
      now: at("2028-02-20T10:00:00Z"),
      noticeDays: 60,
      zone: "Europe/Berlin",
      because: "tier 1, policy Public APIs, bound to label public",
    });
    expect(found.steps.map(({ detail }) => detail)).toEqual([
      "Callers are told today, 2028-02-20 (Europe/Berlin).",
      "60 days of notice: tier 1, policy Public APIs, bound to label public.",
      "2028-02-29 is a day like any other.",
      "In Europe/Berlin that day begins at 2028-04-19T22:00:00Z.",
      "Clocks change in between, from UTC+01:00 to UTC+02:00.",
      "The sunset is on 2028-04-20 at the earliest.",
    ]);
  });

  it("never gives less notice than was asked for, in days of the zone, and not a day more than needed", () => {
    const instants = fc.date({ min: at("2024-01-01T00:00:00Z"), max: at("2035-12-31T23:59:59Z"), noInvalidDate: true });
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 800 }), fc.constantFrom(...ZONES), (now, noticeDays, zone) => {
        const found = findEarliestSunset({ now, noticeDays, zone });
        expect(daysBetween(dayIn(now, zone), dayIn(found.at, zone))).toBe(noticeDays);
        expect(dayIn(new Date(found.at.getTime() - 60_000), zone) < found.day).toBe(true);
        expect(found.at.getTime() - now.getTime()).toBeGreaterThan((noticeDays - 1) * 86_400_000 - 7_300_000);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the start of a day", () => {
  it.each([
    ["a midnight that clocks skip", "2027-09-05", "America/Santiago", "2027-09-05T04:00:00.000Z"],
    ["a day that was left out altogether", "2011-12-30", "Pacific/Apia", "2011-12-30T10:00:00.000Z"],
    ["the second of two midnights", "2024-11-03", "America/Havana", "2024-11-03T04:00:00.000Z"],
  ])("%s", (_, day, zone, instant) => {
    expect(startOfDay(day, zone).toISOString()).toBe(instant);
  });

  it("is never before the day in any zone, and is the end of all that is before it", () => {
    const days = fc.integer({ min: 0, max: 5_000 }).map((count) => addDays("2024-01-01", count));
    fc.assert(
      fc.property(days, fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 2_000 }), (day, zone, minutes) => {
        const start = startOfDay(day, zone).getTime();
        expect(dayIn(new Date(start + minutes * 60_000), zone) >= day).toBe(true);
        expect(dayIn(new Date(start - 60_000), zone) < day).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("zones", () => {
  it.each([
    ["Europe/Berlin", true],
    ["America/Argentina/Buenos_Aires", true],
    ["UTC", true],
    ["Etc/GMT+5", true],
    ["+02:00", false],
    ["Mars/Olympus", false],
    ["", false],
    [`Europe/${"x".repeat(100)}`, false],
    ["__proto__", false],
  ])("%s: %s", (text, expected) => expect(isZone(text)).toBe(expected));

  it("have offsets that people can read", () => {
    expect(offsetText(offsetMinutes(at("2027-01-01T00:00:00.250Z"), "America/St_Johns"))).toBe("UTC-03:30");
    expect(offsetText(0)).toBe("UTC");
  });

  it("give days their beginnings, and leave instants alone", () => {
    expect(parseMomentIn("2027-07-01", "Europe/Berlin")?.toISOString()).toBe("2027-06-30T22:00:00.000Z");
    expect(parseMomentIn("2027-07-01T12:00:00Z", "Europe/Berlin")?.toISOString()).toBe("2027-07-01T12:00:00.000Z");
    expect(parseMomentIn("2027-02-30", null)).toBeUndefined();
  });
});

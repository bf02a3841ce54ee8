import { describe, expect, it } from "vitest";
import type { Announcement } from "./announcement";
import { renderCalendar } from "./calendar";
import { renderFeed } from "./feed";
import { timeZoneComponent } from "./time-zone-component";

const NOW = new Date("2027-01-10T12:00:00Z");
const announcement = (over: Partial<Announcement> = {}): Announcement => ({
  key: "v1",
  sequence: 3,
  status: "confirmed",
  api: "payments",
  apiName: "Payments",
  team: { slug: "core", name: "Core" },
  domain: null,
  version: "1.0.0",
  kind: "version",
  place: null,
  sunsetAt: new Date("2028-02-29T00:00:00Z"),
  zone: null,
  announcedAt: new Date("2026-12-01T08:00:00Z"),
  changedAt: new Date("2027-01-02T08:00:00Z"),
  replacement: null,
  migrationGuide: null,
  reason: null,
  brownouts: [],
  moved: null,
  address: "https://registry.example/apis/payments/versions/1.0.0",
  ...over,
});

/** The lines of a calendar, folded ones joined (RFC 5545 §3.1). */
const linesOf = (...items: Announcement[]) => renderCalendar(items, NOW).replaceAll("\r\n ", "").split("\r\n");

describe("renderCalendar", () => {
  it("has an all-day event on the day of the sunset, also on a leap day, with a UID and a SEQUENCE", () => {
    const lines = linesOf(announcement());
    expect(lines).toEqual(
      expect.arrayContaining([
        "UID:v1@concordat",
        "SEQUENCE:3",
        "DTSTAMP:20270102T080000Z",
        "DTSTART;VALUE=DATE:20280229",
        "STATUS:CONFIRMED",
        "SUMMARY:Sunset: Payments 1.0.0",
      ]),
    );
    expect(lines.some((line) => line.startsWith("BEGIN:VTIMEZONE"))).toBe(false);
  });

  it("names the zone of a day that begins in one, and describes it", () => {
    // Midnight in Berlin on the day on which clocks go forward.
    const lines = linesOf(announcement({ zone: "Europe/Berlin", sunsetAt: new Date("2027-03-27T23:00:00Z") }));
    expect(lines).toEqual(
      expect.arrayContaining([
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Berlin",
        "DTSTART;TZID=Europe/Berlin:20270328T000000",
        "DTEND;TZID=Europe/Berlin:20270329T000000",
      ]),
    );
    expect(lines.indexOf("BEGIN:VTIMEZONE")).toBeLessThan(lines.indexOf("BEGIN:VEVENT"));
  });

  it("strikes out what was taken back, and says what is only planned", () => {
    expect(linesOf(announcement({ status: "cancelled" }))).toContain("STATUS:CANCELLED");
    expect(linesOf(announcement({ status: "tentative" }))).toContain("STATUS:TENTATIVE");
  });

  it("keeps the UID of a sunset that moves, and says from where", () => {
    const moved = { from: new Date("2027-06-01T00:00:00Z"), reason: "One team needs longer." };
    const lines = linesOf(announcement({ sequence: 4, moved }));
    expect(lines).toEqual(expect.arrayContaining(["UID:v1@concordat", "SEQUENCE:4"]));
    expect(lines.find((line) => line.startsWith("DESCRIPTION"))).toContain(
      "Moved from 2027-06-01: One team needs longer.",
    );
  });

  it("has an event for each time in which something is switched off", () => {
    const brownouts = [{ startsAt: new Date("2027-12-01T09:00:00Z"), minutes: 15 }];
    expect(linesOf(announcement({ brownouts }))).toEqual(
      expect.arrayContaining([
        `UID:v1-off-${Date.UTC(2027, 11, 1, 9)}@concordat`,
        "DTSTART:20271201T090000Z",
        "DTEND:20271201T091500Z",
        "SUMMARY:Switched off for 15 minutes: Payments 1.0.0",
      ]),
    );
  });

  it("lets nothing that people write become a line of its own", () => {
    const lines = linesOf(announcement({ apiName: "A;B,C\\D\r\nSTATUS:X", reason: "a\nEND:VEVENT\nb" }));
    expect(lines.filter((line) => line === "STATUS:X" || line === "END:VEVENT")).toEqual(["END:VEVENT"]);
    expect(lines.find((line) => line.startsWith("SUMMARY"))).toContain("A\\;B\\,C\\\\D");
    expect(
      renderCalendar([announcement({ reason: "ü".repeat(300) })], NOW)
        .split("\r\n")
        .every((line) => Buffer.byteLength(line) <= 75),
    ).toBe(true);
  });

  it("is a calendar although nothing goes away", () => {
    expect(linesOf()).toEqual(expect.arrayContaining(["BEGIN:VCALENDAR", "METHOD:PUBLISH", "END:VCALENDAR"]));
  });
});

describe("timeZoneComponent", () => {
  it("has each change of clocks, as the wall showed it before", () => {
    const lines = timeZoneComponent("Europe/Berlin", 2027, 2027).split("\r\n");
    expect(lines).toEqual(expect.arrayContaining(["DTSTART:20270328T020000", "DTSTART:20271031T030000"]));
    const at = lines.indexOf("DTSTART:20270328T020000");
    expect(lines.slice(at - 1, at + 3)).toEqual([
      "BEGIN:DAYLIGHT",
      "DTSTART:20270328T020000",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0200",
    ]);
  });

  it.each([
    ["Asia/Kolkata", "+0530"],
    ["America/St_Johns", "-0330"],
    ["Pacific/Kiritimati", "+1400"],
  ])("knows how far %s is from UTC: %s", (zone, offset) => {
    expect(timeZoneComponent(zone, 2027, 2027)).toContain(`TZOFFSETTO:${offset}`);
  });
});

describe("renderFeed", () => {
  const feedOf = (...items: Announcement[]) =>
    renderFeed(items, { base: "https://r.example", self: "https://r.example/api/v1/deprecations.atom?team=core" }, NOW);

  it("puts what changed last first, under an id that stays", () => {
    const feed = feedOf(
      announcement(),
      announcement({ key: "v2", version: "2.0.0", changedAt: new Date("2027-01-09T00:00:00Z") }),
    );
    expect(feed.match(/urn:concordat:deprecation:v\d/g)).toEqual([
      "urn:concordat:deprecation:v2",
      "urn:concordat:deprecation:v1",
    ]);
    expect(feed).toContain("https://r.example/api/v1/deprecations.atom?team=core");
    expect(feed).toContain("<updated>2027-01-09T00:00:00.000Z</updated>");
  });

  it("says that something stays, and runs nothing that people write", () => {
    const feed = feedOf(announcement({ status: "cancelled", reason: "<script>alert(1)</script>\u0000" }));
    expect(feed).toContain("Payments 1.0.0 stays");
    expect(feed).not.toContain("<script>");
    expect(feed).not.toContain("\u0000");
  });
});

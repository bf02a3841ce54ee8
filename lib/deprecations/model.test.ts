import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseReplacement, stageOf } from "./model";
import { type Announcement, subjectOf } from "./model/announcement";
import { renderCalendar } from "./model/calendar";
import { renderFeed } from "./model/feed";

const NOW = new Date("2026-11-02T09:00:00Z");

describe("what a replacement names", () => {
  it.each([
    ["payments", { kind: "api", slug: "payments" }],
    ["payments@2.0.0", { kind: "version", slug: "payments", version: "2.0.0" }],
    ["payments@v2 beta", { kind: "version", slug: "payments", version: "v2 beta" }],
    ["https://example.test/v2", { kind: "address", url: "https://example.test/v2" }],
    ["http://example.test/v2", null],
    ["javascript:alert(1)", null],
    ["https://", null],
    ["payments@", null],
    ["payments@latest", null],
    ["../secrets", null],
    ["__proto__", null],
    ["", null],
  ])("%j", (text, target) => expect(parseReplacement(text)).toEqual(target));
});

describe("the stage of something that goes away", () => {
  it.each([
    ["deprecated", "2027-06-01", "announced"],
    ["deprecated", "2026-11-20", "within_30_days"],
    ["deprecated", "2026-11-01", "overdue"],
    ["active", null, "announced"],
    ["sunset", "2026-01-01", "sunset"],
    ["retired", "2026-01-01", "retired"],
  ] as const)("%s with sunset %s is %s", (state, day, stage) => {
    expect(stageOf(state, day === null ? null : new Date(day), NOW)).toBe(stage);
  });
});

const announcement = (over: Partial<Announcement> = {}): Announcement => ({
  key: "v1",
  sequence: 1,
  status: "confirmed",
  api: "orders",
  apiName: "Orders",
  team: { slug: "shop", name: "Shop" },
  domain: null,
  version: "1.0.0",
  kind: "version",
  place: null,
  sunsetAt: new Date("2027-06-01T12:00:00Z"),
  zone: null,
  announcedAt: NOW,
  changedAt: NOW,
  replacement: "orders@2.0.0",
  migrationGuide: null,
  reason: "Old.",
  brownouts: [],
  moved: null,
  address: "https://registry.example.test/apis/orders/versions/1.0.0",
  ...over,
});
const BASE = { base: "https://registry.example.test", self: "https://registry.example.test/api/v1/deprecations.atom" };
const HOSTILE = "</title><script>alert(1)</script>]]>\r\nEND:VCALENDAR\u0000\u0007\ud800&";

/** The lines of a calendar as a reader has them: folded ones joined (RFC 5545 §3.1). */
const unfolded = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

describe("the calendar", () => {
  it("has an all-day event on the day of the sunset, under a UID that stays", () => {
    const lines = unfolded(renderCalendar([announcement()], NOW));
    expect(lines).toContain("UID:v1@concordat");
    expect(lines).toContain("DTSTART;VALUE=DATE:20270601");
    expect(lines).toContain("SUMMARY:Sunset: Orders 1.0.0");
    expect(lines).toContain("DTSTAMP:20261102T090000Z");
  });

  it("is the same whenever it is read", () => {
    const later = new Date(NOW.getTime() + 3_600_000);
    expect(renderCalendar([announcement()], later)).toBe(renderCalendar([announcement()], NOW));
  });

  it("keeps one calendar and one event whatever the texts hold", () => {
    const texts = fc.oneof(fc.string({ unit: "binary" }), fc.constant(HOSTILE));
    fc.assert(
      fc.property(texts, texts, (name, reason) => {
        const lines = unfolded(renderCalendar([announcement({ apiName: name, reason, place: name })], NOW));
        const count = (line: string) => lines.filter((one) => one === line).length;
        expect([count("BEGIN:VCALENDAR"), count("END:VCALENDAR")]).toEqual([1, 1]);
        expect([count("BEGIN:VEVENT"), count("END:VEVENT")]).toEqual([1, 1]);
      }),
    );
  });
});

describe("the feed", () => {
  it("has an entry for each announcement", () => {
    const xml = renderFeed([announcement()], BASE, NOW);
    expect(xml).toContain("<id>urn:concordat:deprecation:v1</id>");
    expect(xml).toContain("goes away on 2027-06-01");
  });

  it("holds no tag and no character that was put there by a text", () => {
    const texts = fc.oneof(fc.string({ unit: "binary" }), fc.constant(HOSTILE));
    const plain = renderFeed([announcement({ apiName: "a", reason: "b" })], BASE, NOW);
    const tags = (xml: string) => xml.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, "").match(/<[/a-z][a-z]*/gi)?.length;
    fc.assert(
      fc.property(texts, texts, (apiName, reason) => {
        const xml = renderFeed(
          [announcement({ apiName, reason, team: { slug: "a", name: `n${apiName}` } })],
          BASE,
          NOW,
        );
        expect(tags(xml)).toBe(tags(plain));
        expect(xml).not.toMatch(/[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f]/u);
        expect(xml).not.toContain("<script");
      }),
    );
  });

  it("names what goes away", () => {
    expect(subjectOf(announcement({ place: "GET /orders" }))).toBe("Orders 1.0.0: GET /orders");
  });
});

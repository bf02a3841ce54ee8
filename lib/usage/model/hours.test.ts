import { describe, expect, it } from "vitest";
import { daysBetween, lateness, windowOf } from "./hours";

const at = (text: string) => new Date(text);
const shown = (ms: number) => new Date(ms).toISOString().slice(0, 13);
const NOW = at("2026-11-21T15:20:00Z");

describe("windowOf", () => {
  it.each([
    ["whole days", "2026-11-01T00:00Z", "2026-11-03T00:00Z", ["2026-11-01T00", "2026-11-03T00"], []],
    [
      "30 days until now: the first day in part, the present one whole",
      "2026-10-22T15:20Z",
      "2026-11-21T15:20Z",
      ["2026-10-23T00", "2026-11-22T00"],
      [["2026-10-22T15", "2026-10-23T00"]],
    ],
    [
      "within a day",
      "2026-11-20T03:00Z",
      "2026-11-20T05:30Z",
      ["2026-11-20T03", "2026-11-20T03"],
      [["2026-11-20T03", "2026-11-20T06"]],
    ],
    [
      "further back than hours are kept",
      "2026-08-01T10:00Z",
      "2026-08-03T10:00Z",
      ["2026-08-01T00", "2026-08-04T00"],
      [],
    ],
    ["a leap day", "2024-02-28T00:00Z", "2024-03-01T00:00Z", ["2024-02-28T00", "2024-03-01T00"], []],
  ])("reads %s", (_, from, to, days, hours) => {
    const window = windowOf(at(from), at(to), NOW);
    expect([shown(window.days.from), shown(window.days.to)]).toEqual(days);
    expect(window.hours.map((one) => [shown(one.from), shown(one.to)])).toEqual(hours);
  });
});

it("lists the UTC days that a window touches, also over a clock change and a leap day", () => {
  expect(daysBetween(at("2026-10-24T23:30Z"), at("2026-10-26T00:00Z"))).toEqual(["2026-10-24", "2026-10-25"]);
  expect(daysBetween(at("2028-02-28T00:00Z"), at("2028-03-01T00:00:00.001Z"))).toEqual([
    "2028-02-28",
    "2028-02-29",
    "2028-03-01",
  ]);
  expect(daysBetween(NOW, NOW)).toEqual([]);
});

it.each([
  ["2026-11-21T15:29:00Z", "fits"],
  ["2026-11-21T15:31:00Z", "tooNew"],
  ["2026-10-22T15:21:00Z", "fits"],
  ["2026-10-22T15:19:00Z", "tooOld"],
])("a call of %s %s", (text, expected) => expect(lateness(at(text).getTime(), NOW)).toBe(expected));

it("takes what is no time for too old", () => expect(lateness(Number.NaN, NOW)).toBe("tooOld"));

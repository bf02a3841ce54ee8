import { describe, expect, it } from "vitest";
import { readWindow } from "./usage-window";

const NOW = new Date("2027-03-10T12:00:00.000Z");

describe("readWindow", () => {
  it.each([
    ["nothing", {}, "2027-02-08T12:00:00.000Z", "2027-03-10T12:00:00.000Z"],
    [
      "days, both included",
      { from: "2027-03-01", to: "2027-03-02" },
      "2027-03-01T00:00:00.000Z",
      "2027-03-03T00:00:00.000Z",
    ],
    [
      "instants, as they are",
      { from: "2027-03-01T10:00:00+01:00", to: "2027-03-02T00:00:00Z" },
      "2027-03-01T09:00:00.000Z",
      "2027-03-02T00:00:00.000Z",
    ],
  ])("reads %s", (_what, given, from, to) => {
    expect(readWindow(given, NOW)).toEqual({ from: new Date(from), to: new Date(to) });
  });

  it.each([
    ["ends before it begins", { from: "2027-03-03", to: "2027-03-01" }],
    ["is longer than what is kept", { from: "2020-01-01", to: "2027-03-01" }],
    ["ends in a year of five digits", { to: "9999-12-31" }],
    ["ends there by its offset", { to: "9999-12-31T23:59:59-05:00" }],
    ["begins before the first year", { to: "0001-01-01T00:00:00Z" }],
    ["is of the year nought", { to: "0000-01-01" }],
  ])("refuses a window that %s", (_what, given) => {
    expect(() => readWindow(given, NOW)).toThrow(expect.objectContaining({ code: "invalid_input" }));
  });
});

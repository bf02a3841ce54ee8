import { describe, expect, it } from "vitest";
import { brownoutLines, brownoutPhase, brownoutsOf, withLine } from "./brownout-draft";

const early = { startsAt: "2027-03-01T08:00:30.000Z", minutes: 10 };
const late = { startsAt: "2027-04-01T08:00:00.000Z", minutes: 60 };

describe("the form of brown-outs", () => {
  it.each([[null], ["Europe/Oslo"], ["America/New_York"]])("sends what it was filled from, in %s", (zone) => {
    expect(brownoutsOf(brownoutLines([late, early], zone), zone)).toEqual([early, late]);
  });

  it("takes times as clocks of the record's zone show them", () => {
    const lines = brownoutLines([early, late], "Europe/Oslo");
    expect(lines.map(({ clock }) => clock)).toEqual(["2027-03-01T09:00", "2027-04-01T10:00"]);
    const moved = lines.map((line) => ({ ...line, clock: line.clock.replace("-01T", "-02T") }));
    expect(brownoutsOf(moved, "Europe/Oslo").map(({ startsAt }) => startsAt)).toEqual([
      "2027-03-02T08:00:00.000Z",
      "2027-04-02T08:00:00.000Z",
    ]);
  });

  it("adds lines that are as long as the last one, each with a name of its own", () => {
    const lines = withLine(brownoutLines([early, late], null));
    expect(lines.at(-1)).toEqual({ id: 2, clock: "", minutes: "60", known: null });
    const rest = withLine(lines.slice(1));
    expect(new Set(rest.map(({ id }) => id)).size).toBe(rest.length);
    expect(withLine([])).toEqual([{ id: 0, clock: "", minutes: "15", known: null }]);
  });

  it("sends what is no time as it is, to be refused at its place", () => {
    expect(brownoutsOf(withLine([]), null)).toEqual([{ startsAt: "", minutes: 15 }]);
  });

  it.each([
    ["2027-03-01T08:00:29Z", "planned"],
    ["2027-03-01T08:00:30Z", "now"],
    ["2027-03-01T08:10:29Z", "now"],
    ["2027-03-01T08:10:30Z", "over"],
  ])("is at %s %s", (now, phase) => {
    expect(brownoutPhase(early, new Date(now))).toBe(phase);
  });
});

import { describe, expect, it } from "vitest";
import { effortUpTo, teamStart } from "./team-start";

describe("where a team begins", () => {
  it.each([
    [null, 1, 2],
    [0, 1, 2],
    [1, 1, 2],
    [3, 3, 4],
    [5, 5, 5],
  ])("at level %s it plans from L%d to L%d", (level, from, to) => {
    expect(teamStart({ level })).toEqual({ from, to });
  });
});

describe("what is left up to a level", () => {
  const check = (level: number, required: boolean, unmet: number, unknown: number) => ({
    ...{ level, required, effort: 4, counts: { unmet, unknown } },
  });

  it("counts what is unmet and unknown of required checks, of that level and below", () => {
    const checks = [check(1, true, 1, 0), check(2, true, 2, 3), check(2, false, 9, 9), check(3, true, 5, 0)];
    expect(effortUpTo({ checks }, 2)).toEqual({ open: 6, hours: 24 });
    expect(effortUpTo({ checks: [] }, 5)).toEqual({ open: 0, hours: 0 });
  });
});

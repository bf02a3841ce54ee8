import { describe, expect, it } from "vitest";
import type { CheckDto } from "@/lib/scorecards/schema/score";
import { isPassed, ladderOf, wayToNext } from "./to-next-level";

type Given = Pick<CheckDto, "level" | "required" | "status" | "exemption" | "effort">;
const exemption = { id: "e", check: "c", reason: "later", expiresOn: "2099-01-01" };
const check = (given: Partial<Given>): Given => ({
  level: 1,
  required: true,
  status: "met",
  exemption: null,
  effort: 2,
  ...given,
});

describe("isPassed", () => {
  it.each([
    ["met", null, true],
    ["unmet", null, false],
    ["unknown", null, false],
    ["not-applicable", null, true],
    ["unmet", exemption, true],
  ] as const)("%s, exemption %j: %s", (status, given, passed) => {
    expect(isPassed({ status, exemption: given })).toBe(passed);
  });
});

describe("wayToNext", () => {
  it("counts what is required of the next level and below, and no more", () => {
    const checks = [
      check({ status: "unmet" }),
      check({ level: 2, status: "unknown", effort: 3 }),
      check({ level: 2, status: "unmet", required: false }),
      check({ level: 2, status: "unmet", exemption }),
      check({ level: 3, status: "unmet" }),
    ];
    expect(wayToNext(1, checks)).toEqual({ next: 2, checks: 2, hours: 5, unknown: 1 });
  });

  it("ends at L5", () => {
    expect(wayToNext(5, [check({ status: "unmet" })])).toEqual({ next: null, checks: 0, hours: 0, unknown: 0 });
  });
});

describe("ladderOf", () => {
  it("has five steps, also without checks", () => {
    expect(ladderOf(0, []).map(({ level, of, standing }) => [level, of, standing])).toEqual([
      [1, 0, "next"],
      [2, 0, "later"],
      [3, 0, "later"],
      [4, 0, "later"],
      [5, 0, "later"],
    ]);
  });

  it("leaves out what does not apply, and takes exempted ones for passed", () => {
    const steps = ladderOf(1, [
      check({ level: 2, status: "not-applicable" }),
      check({ level: 2, status: "unmet", exemption }),
      check({ level: 2, status: "unmet" }),
    ]);
    expect(steps[1]).toEqual({ level: 2, of: 2, passed: 1, standing: "next" });
    expect(steps[0]?.standing).toBe("reached");
  });
});

import { describe, expect, it } from "vitest";
import { MOST_COMPARED, planSides } from "./plan-sides";
import { semverNeed } from "./semver-need";

const marks = (...labels: string[]) => labels.map((label) => ({ id: label, label, digest: label }));
const level = (compatibilityLevel: Parameters<typeof planSides>[0]["compatibilityLevel"], acrossMajor = false) => ({
  compatibilityLevel,
  compatibilityAcrossMajor: acrossMajor,
});
const planned = (...args: Parameters<typeof planSides>) =>
  planSides(...args).sides.map(({ direction, against }) => `${direction} ${against.label}`);

describe("planSides", () => {
  const inUse = marks("2.1.0", "2.0.0", "1.0.0");
  it.each([
    [level("none"), []],
    [level("backward"), ["backward 2.1.0"]],
    [level("forward"), ["forward 2.1.0"]],
    [level("full"), ["backward 2.1.0", "forward 2.1.0"]],
    [level("backward_transitive"), ["backward 2.1.0", "backward 2.0.0"]],
    [level("forward_transitive", true), ["forward 2.1.0", "forward 2.0.0", "forward 1.0.0"]],
  ])("with %j", (policy, expected) => {
    expect(planned(policy, inUse, "2.2.0")).toEqual(expected);
  });
  it("compares a new major line with its baseline alone, to say what it breaks", () => {
    expect(planned(level("backward_transitive"), inUse, "3.0.0")).toEqual(["backward 2.1.0"]);
  });
  it("has one line of labels that are no semantic versions", () => {
    expect(planned(level("backward_transitive"), marks("autumn", "spring"), "winter")).toHaveLength(2);
  });
  it("says that it leaves some out", () => {
    const many = marks(...Array.from({ length: MOST_COMPARED + 1 }, (_, at) => `1.${MOST_COMPARED - at}.0`));
    const plan = planSides(level("backward_transitive"), many, "1.99.0");
    expect([plan.sides.length, plan.isCut]).toEqual([MOST_COMPARED, true]);
    expect(planSides(level("backward"), many, "1.99.0").isCut).toBe(false);
  });
});

describe("semverNeed", () => {
  it.each([
    [[], "patch"],
    [[["operation-summary-changed", "non-breaking"]], "patch"],
    [[["operation-added", "non-breaking"]], "minor"],
    [[["operation-deprecated", "non-breaking"]], "minor"],
    [[["response-enum-value-added", "dangerous"]], "minor"],
    [
      [
        ["operation-added", "non-breaking"],
        ["operation-removed", "breaking"],
      ],
      "major",
    ],
  ] as const)("%j: %s", (changes, need) => {
    expect(semverNeed(changes.map(([rule, severity]) => ({ rule, severity })))).toBe(need);
  });
});

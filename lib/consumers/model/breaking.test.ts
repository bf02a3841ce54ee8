import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BreakingFacts, breaksWithin, compareUrgency, failsOn, nextStep, SURENESS, trendOf } from "./breaking";
import { STANDINGS } from "./standing";

const FACTS: BreakingFacts = {
  gone: false,
  daysLeft: 100,
  standing: "silent",
  stillCalling: false,
  plannedIn: null,
  calls: 0,
};

describe("the next step", () => {
  it.each([
    ["acknowledge", {}],
    ["plan", { standing: "acknowledged" }],
    ["move", { standing: "migrating" }],
    ["hurry", { standing: "migrating", daysLeft: 30 }],
    ["hurry", { standing: "migrating", plannedIn: 101 }],
    ["hurry", { standing: "acknowledged", plannedIn: -1, daysLeft: null }],
    ["repair", { gone: true }],
    ["repair", { daysLeft: -1, standing: "migrating" }],
    ["stop", { standing: "migrated", stillCalling: true, gone: true }],
    ["done", { standing: "migrated", gone: true }],
  ] as const)("is to %s for %j", (step, over) => expect(nextStep({ ...FACTS, ...over })).toBe(step));
});

describe("the trend", () => {
  const days = (before: number, after: number) => [
    ...Array(16).fill(0),
    ...Array(7).fill(before),
    ...Array(7).fill(after),
    9,
  ];
  it.each([
    ["rising", days(10, 12)],
    ["falling", days(10, 8)],
    ["steady", days(10, 10.5)],
    ["none", Array(30).fill(0)],
    ["steady", [5, ...Array(29).fill(0)]],
  ] as const)("is %s", (trend, calls) => expect(trendOf(calls)).toBe(trend));
});

const facts: fc.Arbitrary<BreakingFacts> = fc.record({
  gone: fc.boolean(),
  daysLeft: fc.option(fc.integer({ min: -400, max: 400 })),
  standing: fc.constantFrom(...STANDINGS),
  stillCalling: fc.boolean(),
  plannedIn: fc.option(fc.integer({ min: -400, max: 400 })),
  calls: fc.nat(),
});

describe("urgency", () => {
  it("is an order, in which what is done comes last", () => {
    fc.assert(
      fc.property(facts, facts, facts, (a, b, c) => {
        expect(Math.sign(compareUrgency(a, b))).toBe(-Math.sign(compareUrgency(b, a)) + 0);
        if (compareUrgency(a, b) <= 0 && compareUrgency(b, c) <= 0) expect(compareUrgency(a, c)).toBeLessThanOrEqual(0);
        if (nextStep(a) !== "done" && nextStep(b) === "done") expect(compareUrgency(a, b)).toBeLessThan(0);
      }),
    );
  });

  it("breaks within more days whatever breaks within fewer", () => {
    fc.assert(
      fc.property(facts, fc.nat(400), fc.nat(400), (one, days, more) => {
        if (breaksWithin(one, days)) expect(breaksWithin(one, days + more)).toBe(true);
      }),
    );
  });
});

describe("a check", () => {
  it.each([
    ["breaking", "called", "silent", false, true],
    ["breaking", "named", "migrating", false, true],
    ["breaking", "possible", "silent", false, false],
    ["possible", "possible", "silent", false, true],
    ["silent", "called", "acknowledged", false, false],
    ["silent", "called", "silent", false, true],
    ["breaking", "called", "migrated", false, false],
    ["breaking", "called", "migrated", true, true],
    ["none", "called", "silent", false, false],
  ] as const)("that fails on %s: %s, %s, still calling %s: %s", (failOn, sure, standing, stillCalling, fails) =>
    expect(failsOn({ sure, standing, stillCalling }, failOn)).toBe(fails),
  );

  it("on what may be called fails wherever any other does", () => {
    for (const sure of SURENESS) {
      for (const standing of STANDINGS) {
        const one = { sure, standing, stillCalling: false };
        if (failsOn(one, "breaking") || failsOn(one, "silent")) expect(failsOn(one, "possible")).toBe(true);
      }
    }
  });
});

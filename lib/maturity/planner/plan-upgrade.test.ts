import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ASSUMPTION_NAMES, DEFAULT_ASSUMPTIONS, type PlanAssumptions, planAssumptions } from "./assumptions";
import { DEFAULT_UPGRADES } from "./estimates";
import { upgradePlanResult } from "./plan";
import { planUpgrade } from "./plan-upgrade";

const plan = (assumed: Partial<PlanAssumptions>, estimates = DEFAULT_UPGRADES) =>
  planUpgrade({ ...DEFAULT_ASSUMPTIONS, ...assumed }, estimates);

/** Round figures, all gains as DOMAIN §5.3 says, moving costs nothing. */
const round: Partial<PlanAssumptions> = {
  ...{ development: 1_300, operations: 900, incidents: 1_000, platform: 100 },
  ...{ teamSize: 0, gainShare: 100, locateShare: 100, changeShare: 100, discountRate: 0, monthsPerLevel: 12 },
};

const level = fc.integer({ min: 1, max: 5 });
const money = fc.double({ min: 0, max: 1e9, noNaN: true });
const percent = fc.double({ min: 0, max: 100, noNaN: true });
const anyAssumptions: fc.Arbitrary<PlanAssumptions> = fc.record({
  ...{ from: level, to: level, currency: fc.constant("EUR" as const) },
  ...{ development: money, operations: money, incidents: money, platform: money, engineerCost: money },
  ...{ teamSize: fc.integer({ min: 0, max: 500 }), monthsPerLevel: fc.integer({ min: 1, max: 60 }) },
  ...{ moveShare: percent, locateShare: percent, changeShare: percent, gainShare: percent, discountRate: percent },
});

describe("steps of a plan (DOMAIN §5.3)", () => {
  it.each([
    [1, 2, "development", 1_300 - 1_300 / 1.3, 10],
    [2, 3, "operations", 900 - 900 / 3, 50],
    [3, 4, "fault-location", 1_000 - 1_000 / 5, 100],
    [4, 5, "flexibility", 1_300 - 1_300 / 6, 200],
  ] as const)("from %d to %d save by %s", (from, to, gain, saving, running) => {
    const { steps, years } = plan({ ...round, from, to });
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatchObject({ gain, running: { value: running }, beginsAfter: 0, reachedAfter: 12 });
    expect(steps[0]?.saving.value).toBeCloseTo(saving, 6);
    expect(years[0]?.gain).toBe(0);
    expect(years[0]?.cost).toBeCloseTo(running, 6);
    expect(years[1]?.gain).toBeCloseTo(saving, 6);
  });

  it("are gone one after the other, and save of what is left", () => {
    const { steps, skills, npv, net } = plan({ ...round, from: 1, to: 5 });
    expect(steps.map(({ beginsAfter, reachedAfter }) => [beginsAfter, reachedAfter])).toEqual([
      [0, 12],
      [12, 24],
      [24, 36],
      [36, 48],
    ]);
    expect(steps[3]?.saving.inputs.base).toBeCloseTo(1_300 / 1.3, 6);
    expect(skills).toEqual(["kubernetes", "ebpf", "ai"]);
    expect(npv.value).toBeCloseTo(net.value, 6);
  });

  it("count only the share of the gain that is expected", () => {
    const [step] = plan({ ...round, from: 2, to: 3, gainShare: 50 }).steps;
    expect(step?.saving.value).toBeCloseTo(900 - 900 / 2, 6);
    expect(step?.saving.inputs).toEqual({ base: 900, percent: 200, gainShare: 50, expected: 100 });
  });

  it("cost what the team gives, spread over the move", () => {
    const { steps, years } = plan({
      ...round,
      ...{ from: 1, to: 2, teamSize: 10, engineerCost: 1_200, moveShare: 50, monthsPerLevel: 6, platform: 0 },
    });
    expect(steps[0]?.moving.value).toBe(3_000);
    expect(years.map(({ moving }) => Math.round(moving))).toEqual([3_000, 0, 0, 0, 0]);
  });
});

describe("what a plan comes to", () => {
  it("is nothing where there is no way up, or nothing is spent", () => {
    for (const assumed of [
      { from: 3, to: 3 },
      { from: 4, to: 2 },
    ]) {
      const result = plan(assumed);
      expect(result).toMatchObject({ steps: [], gain: { value: 0 }, cost: { value: 0 }, npv: { value: 0 } });
      expect([result.roi, result.breakEvenMonths]).toEqual([null, null]);
    }
    const zero = Object.fromEntries(
      ASSUMPTION_NAMES.filter((name) => name !== "monthsPerLevel").map((name) => [name, 0]),
    );
    expect(plan(zero)).toMatchObject({ roi: null, breakEvenMonths: null, net: { value: 0 } });
    expect(plan({ ...round, platform: 0, from: 2, to: 3 })).toMatchObject({ roi: null, breakEvenMonths: 0 });
    expect(plan({ ...round, platform: 7e-323, from: 2, to: 3 })).toMatchObject({ roi: null });
  });

  it("says the month in which all that was spent is back", () => {
    // 50 a year from the start, 600 a year from month 13 on: after month 12 + m, 50 ÷ 12 × (12 + m) ≤ 50 × m, so m = 2.
    expect(plan({ ...round, from: 2, to: 3 }).breakEvenMonths).toBe(14);
    expect(plan({ ...round, from: 2, to: 3, operations: 1 }).breakEvenMonths).toBeNull();
  });

  it("names steps that the rubric has no estimate for, and counts them as nothing", () => {
    const result = plan({ from: 1, to: 3 }, DEFAULT_UPGRADES.slice(1));
    expect(result.missing).toEqual([{ from: 1, to: 2 }]);
    expect(result.steps.map(({ from }) => from)).toEqual([2]);
  });

  it("bears estimates that say that things get worse", () => {
    const worse = DEFAULT_UPGRADES.map((one) => ({ ...one, gainPercent: -500 }));
    const result = plan({ ...round, from: 1, to: 2 }, worse);
    expect(result.steps[0]?.saving.value).toBeLessThan(0);
    expect(Number.isFinite(result.npv.value)).toBe(true);
    expect(result.breakEvenMonths).toBeNull();
  });

  it("holds together for any assumptions", () => {
    fc.assert(
      fc.property(anyAssumptions, (assumed) => {
        expect(planAssumptions.parse(assumed)).toEqual(assumed);
        const result = planUpgrade(assumed, DEFAULT_UPGRADES);
        expect(upgradePlanResult.parse(result)).toEqual(result);
        const scale = 1 + result.gain.value + result.cost.value;
        expect(Math.abs(result.net.value - (result.gain.value - result.cost.value)) / scale).toBeLessThan(1e-9);
        expect(Math.abs((result.years.at(-1)?.cumulative ?? 0) - result.net.value) / scale).toBeLessThan(1e-9);
        const spent = assumed.development + assumed.operations + assumed.incidents;
        for (const { gain } of result.years) expect(gain).toBeLessThanOrEqual(spent * (1 + 1e-9) + 1e-9);
        if (result.breakEvenMonths !== null) expect(result.net.value).toBeGreaterThanOrEqual(-0.01 - 1e-9 * scale);
      }),
    );
  });

  it("gains no less for a larger share of the gain", () => {
    fc.assert(
      fc.property(anyAssumptions, percent, (assumed, share) => {
        const [less, more] = [Math.min(share, assumed.gainShare), Math.max(share, assumed.gainShare)];
        const gainAt = (gainShare: number) => planUpgrade({ ...assumed, gainShare }, DEFAULT_UPGRADES).gain.value;
        expect(gainAt(more)).toBeGreaterThanOrEqual(gainAt(less) * (1 - 1e-9));
      }),
    );
  });
});

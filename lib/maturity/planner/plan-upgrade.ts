import type { UpgradeEstimate } from "@/lib/maturity/model/rubric";
import { PLAN_YEARS, type PlanAssumptions } from "./assumptions";
import type { Explained, PlanStep, PlanYear, UpgradePlanResult } from "./plan";

const MONTHS = PLAN_YEARS * 12;
/** Less than this is rounding: nothing is divided by it. */
const CENT = 0.005;
/** A loss of everything is the worst an estimate can say; beyond it, dividing by 1 + gain makes no sense. */
const LEAST_GAIN = -0.99;

/** What is still spent on what the steps before have not saved. */
type Left = Pick<PlanAssumptions, "development" | "operations" | "incidents">;

/**
 * What moving from one level to another comes to in five years, month by month. The steps of DOMAIN §5.3 are gone one
 * after the other. An efficiency that rises by g makes the same work cost 1 ÷ (1 + g); each saving is taken of what the
 * steps before left, so that no sum saves more than is spent. Cost rises from the beginning of a step, gains come when
 * its level is reached. No way up (`to` not above `from`) is no steps: all is 0, and there is no ROI.
 */
export function planUpgrade(assumed: PlanAssumptions, estimates: readonly UpgradeEstimate[]): UpgradePlanResult {
  const way = wayOf(assumed, estimates);
  const steps = stepsOf(assumed, way.estimates);
  const months = Array.from({ length: MONTHS }, (_, month) => monthOf(steps, month, assumed.monthsPerLevel));
  const years = yearsOf(months, assumed.discountRate / 100);
  const sum = (key: "gain" | "running" | "moving" | "cost" | "net" | "discounted") =>
    years.reduce((total, year) => total + year[key], 0);
  const [gain, cost] = [sum("gain"), sum("cost")];
  return {
    steps,
    years,
    gain: { value: gain, formula: "total-gain", inputs: { years: PLAN_YEARS } },
    cost: { value: cost, formula: "total-cost", inputs: { running: sum("running"), moving: sum("moving") } },
    net: { value: sum("net"), formula: "net", inputs: { gain, cost } },
    npv: { value: sum("discounted"), formula: "npv", inputs: { rate: assumed.discountRate, years: PLAN_YEARS } },
    roi: Math.abs(cost) < CENT ? null : (gain - cost) / cost,
    breakEvenMonths: cost === 0 && gain === 0 ? null : breakEvenOf(months),
    skills: [...new Set(steps.flatMap(({ skill }) => (skill === null ? [] : [skill])))],
    missing: way.missing,
  };
}

/** The estimates on the way, and the levels between which there is none. */
function wayOf({ from, to }: PlanAssumptions, estimates: readonly UpgradeEstimate[]) {
  const levels = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  const found = levels.map((level) => ({
    level,
    estimate: estimates.find((one) => one.from === level && one.to === level + 1),
  }));
  return {
    estimates: found.flatMap(({ estimate }) => (estimate ? [estimate] : [])),
    missing: found.filter(({ estimate }) => !estimate).map(({ level }) => ({ from: level, to: level + 1 })),
  };
}

function stepsOf(assumed: PlanAssumptions, estimates: readonly UpgradeEstimate[]): PlanStep[] {
  const left: Left = {
    development: assumed.development,
    operations: assumed.operations,
    incidents: assumed.incidents,
  };
  return estimates.map((estimate, index) => {
    const { saving, of } = savingOf(assumed, left, estimate);
    left[of] -= saving.value;
    return {
      ...estimate,
      beginsAfter: index * assumed.monthsPerLevel,
      reachedAfter: (index + 1) * assumed.monthsPerLevel,
      saving,
      running: {
        value: (assumed.platform * estimate.costPercent) / 100,
        formula: "running-cost",
        inputs: { base: assumed.platform, percent: estimate.costPercent },
      },
      moving: movingOf(assumed),
    };
  });
}

/** What is saved a year, and of which cost. */
function savingOf(
  assumed: PlanAssumptions,
  left: Left,
  estimate: UpgradeEstimate,
): { saving: Explained; of: keyof Left } {
  const expected = (estimate.gainPercent * assumed.gainShare) / 100;
  const factor = 1 - 1 / (1 + Math.max(LEAST_GAIN, expected / 100));
  const { of, share } = CONCERNS[estimate.gain](assumed);
  const inputs = { base: left[of], percent: estimate.gainPercent, gainShare: assumed.gainShare, expected };
  return {
    of,
    saving: {
      value: ((left[of] * share) / 100) * factor,
      formula: `saving-${estimate.gain}`,
      inputs: share === 100 ? inputs : { ...inputs, share },
    },
  };
}

/** Which cost a gain makes less of, and how many percent of it. */
const CONCERNS: Readonly<
  Record<UpgradeEstimate["gain"], (assumed: PlanAssumptions) => { of: keyof Left; share: number }>
> = {
  development: () => ({ of: "development", share: 100 }),
  operations: () => ({ of: "operations", share: 100 }),
  "fault-location": ({ locateShare }) => ({ of: "incidents", share: locateShare }),
  flexibility: ({ changeShare }) => ({ of: "development", share: changeShare }),
};

function movingOf({ teamSize, engineerCost, moveShare, monthsPerLevel }: PlanAssumptions): Explained {
  return {
    value: ((teamSize * engineerCost * moveShare) / 100) * (monthsPerLevel / 12),
    formula: "moving-cost",
    inputs: { teamSize, engineerCost, moveShare, months: monthsPerLevel },
  };
}

interface Month {
  gain: number;
  running: number;
  moving: number;
}

/** What comes in and goes out in one month, counted from 0. */
function monthOf(steps: readonly PlanStep[], month: number, monthsPerLevel: number): Month {
  const sum = { gain: 0, running: 0, moving: 0 };
  for (const step of steps) {
    if (month >= step.reachedAfter) sum.gain += step.saving.value / 12;
    if (month >= step.beginsAfter) sum.running += step.running.value / 12;
    if (month >= step.beginsAfter && month < step.reachedAfter) sum.moving += step.moving.value / monthsPerLevel;
  }
  return sum;
}

/** By years, each discounted from its end: what comes at the end of year n is worth 1 ÷ (1 + rate)ⁿ of it. */
function yearsOf(months: readonly Month[], rate: number): PlanYear[] {
  let cumulative = 0;
  return Array.from({ length: PLAN_YEARS }, (_, index) => {
    const of = months.slice(index * 12, index * 12 + 12);
    const total = (key: keyof Month) => of.reduce((sum, month) => sum + month[key], 0);
    const [gain, running, moving] = [total("gain"), total("running"), total("moving")];
    const net = gain - running - moving;
    cumulative += net;
    const discounted = net / (1 + rate) ** (index + 1);
    return { year: index + 1, gain, running, moving, cost: running + moving, net, cumulative, discounted };
  });
}

/** The number of months after which the sum of all that came and went is no longer below zero, and stays so. */
function breakEvenOf(months: readonly Month[]): number | null {
  let cumulative = 0;
  let last = 0;
  for (const [index, { gain, running, moving }] of months.entries()) {
    cumulative += gain - running - moving;
    if (cumulative < -CENT) last = index + 1;
  }
  return last === MONTHS ? null : last === 0 ? 0 : last + 1;
}

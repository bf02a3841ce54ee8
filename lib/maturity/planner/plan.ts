import { z } from "zod";

/** A number with what it was made of: `formula` names a sentence, `inputs` are what the sentence takes. */
export const explained = z.strictObject({
  value: z.number(),
  formula: z.enum([
    "saving-development",
    "saving-operations",
    "saving-fault-location",
    "saving-flexibility",
    "running-cost",
    "moving-cost",
    "total-gain",
    "total-cost",
    "net",
    "npv",
  ]),
  inputs: z.record(z.string(), z.number()),
});
export type Explained = z.output<typeof explained>;

/** Moving up one level. */
export const planStep = z.strictObject({
  from: z.number().int(),
  to: z.number().int(),
  gain: z.enum(["development", "operations", "fault-location", "flexibility"]),
  gainPercent: z.number(),
  costPercent: z.number(),
  skill: z.string().nullable(),
  /** Months from the start of the plan: the move begins, and the level is reached. */
  beginsAfter: z.number().int(),
  reachedAfter: z.number().int(),
  /** A year, once the level is reached. */
  saving: explained,
  /** A year, from the beginning of the move on. */
  running: explained,
  /** Once, spread over the move. */
  moving: explained,
});
export type PlanStep = z.output<typeof planStep>;

export const planYear = z.strictObject({
  year: z.number().int(),
  gain: z.number(),
  running: z.number(),
  moving: z.number(),
  cost: z.number(),
  net: z.number(),
  /** Net of this year and those before. */
  cumulative: z.number(),
  /** Net of this year, worth at the start of the plan. */
  discounted: z.number(),
});
export type PlanYear = z.output<typeof planYear>;

/** What moving comes to in five years: a pure function of assumptions and estimates. */
export const upgradePlanResult = z.strictObject({
  steps: z.array(planStep),
  years: z.array(planYear),
  gain: explained,
  cost: explained,
  net: explained,
  npv: explained,
  /** (gain − cost) ÷ cost; null where nothing is spent. */
  roi: z.number().nullable(),
  /** Months until all that was spent is back, and stays so; null: not within five years. 0: more was never spent than gained. */
  breakEvenMonths: z.number().int().nullable(),
  /** Skills that the way needs (DOMAIN §5.3), in its order. */
  skills: z.array(z.string()),
  /** Levels without an estimate in the rubric: nothing is known of these steps, and they count as nothing. */
  missing: z.array(z.strictObject({ from: z.number().int(), to: z.number().int() })),
});
export type UpgradePlanResult = z.output<typeof upgradePlanResult>;

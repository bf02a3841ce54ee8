import { z } from "zod";

export const CURRENCIES = ["EUR", "USD", "GBP", "CNY", "JPY"] as const;

/** Money a year, or once. More than this is a slip of the keyboard. */
const money = z.coerce.number().min(0).max(1e12);
const percent = z.coerce.number().min(0).max(100);
const level = z.coerce.number().int().min(1).max(5);

/**
 * What a plan assumes of whoever makes it. Every default is an assumption of ours, no measurement: a round figure of a
 * team of eight. Amounts are in one currency, which nothing converts.
 */
export const planAssumptions = z.strictObject({
  from: level.default(1).describe("The level that the plan starts at, 1 to 5."),
  to: level.default(3).describe("The level that it leads to, 1 to 5."),
  currency: z.enum(CURRENCIES).default("EUR").describe("The currency of all amounts; nothing is converted."),
  development: money.default(600_000).describe("What building APIs costs a year now."),
  operations: money.default(240_000).describe("What running them costs a year now."),
  incidents: money.default(120_000).describe("What incidents cost a year now."),
  platform: money
    .default(150_000)
    .describe("What tools and platform cost a year now: percentages of cost (DOMAIN §5.3) are taken of it."),
  teamSize: z.coerce.number().min(0).max(100_000).default(8).describe("Engineers who take part."),
  engineerCost: money.default(110_000).describe("What an engineer costs a year."),
  moveShare: percent.default(15).describe("Percent of the team's time that moving takes, while it lasts."),
  monthsPerLevel: z.coerce.number().int().min(1).max(60).default(9).describe("Months that moving up one level takes."),
  locateShare: percent.default(50).describe("Percent of the cost of incidents that finding the fault is."),
  changeShare: percent.default(30).describe("Percent of development that is adapting to changes."),
  gainShare: percent
    .default(50)
    .describe("Percent of the gains of DOMAIN §5.3 that are expected to come true: they are estimates."),
  discountRate: percent.default(8).describe("Percent a year by which later money is worth less."),
});
export type PlanAssumptions = z.output<typeof planAssumptions>;

/** A plan with nothing said. */
export const DEFAULT_ASSUMPTIONS: PlanAssumptions = planAssumptions.parse({});

/** Amounts and figures of the assumptions, in the order in which people are asked for them. */
export const ASSUMPTION_GROUPS = {
  costs: ["development", "operations", "incidents", "platform"],
  effort: ["teamSize", "engineerCost", "moveShare", "monthsPerLevel"],
  judgement: ["gainShare", "locateShare", "changeShare", "discountRate"],
} as const satisfies Record<string, readonly (keyof PlanAssumptions)[]>;
export type AssumptionName = (typeof ASSUMPTION_GROUPS)[keyof typeof ASSUMPTION_GROUPS][number];
export const ASSUMPTION_NAMES: readonly AssumptionName[] = Object.values(ASSUMPTION_GROUPS).flat();

/** Years that a plan looks ahead. */
export const PLAN_YEARS = 5;

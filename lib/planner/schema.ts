import { z } from "zod";
import { planAssumptions } from "@/lib/maturity/planner/assumptions";
import { upgradePlanResult } from "@/lib/maturity/planner/plan";
import { teamSlug } from "@/lib/members/schema";

export const planId = z.uuid();
const title = z.string().trim().min(1).max(120);

/** What moving up comes to, with the assumptions it rests on and the rubric whose estimates were taken. */
export const upgradeOutlook = z.strictObject({
  assumptions: planAssumptions,
  result: upgradePlanResult,
  /** `slug@number`; the shipped rubric has the number 0. */
  rubric: z.string(),
});
export type UpgradeOutlook = z.output<typeof upgradeOutlook>;

export const createPlanInput = z.strictObject({
  title,
  /** The team that it is for. */
  team: teamSlug.optional(),
  assumptions: planAssumptions,
});

export const planPatch = z.strictObject({ title, assumptions: planAssumptions }).partial();

/** A plan that was kept. Its numbers are computed anew with the rubric of today. */
export const upgradePlanDto = upgradeOutlook.extend({
  id: z.string(),
  title: z.string(),
  team: z.strictObject({ slug: z.string(), name: z.string() }).nullable(),
  by: z.strictObject({ kind: z.enum(["user", "token", "system"]), name: z.string() }),
  /** Whether the caller may change or remove it. */
  mayChange: z.boolean(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  revision: z.number().int(),
  url: z.string(),
});
export type UpgradePlanDto = z.output<typeof upgradePlanDto>;

/** A line of the list of plans: what it comes to, without the steps. */
export const planSummary = upgradePlanDto
  .omit({ result: true, rubric: true })
  .extend({ npv: z.number(), roi: z.number().nullable(), breakEvenMonths: z.number().int().nullable() });
export type PlanSummary = z.output<typeof planSummary>;

/** Plans that there can be: nobody reads more, and nobody tidies up. */
export const MOST_PLANS = 500;

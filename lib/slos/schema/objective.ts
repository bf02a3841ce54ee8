import { z } from "zod";
import { apiSlug } from "@/lib/catalog/schema";

/** Names an objective or a clause in addresses: as an API's slug does. */
export const sloName = z
  .string()
  .max(80, "at most 80 characters")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and single hyphens only, such as payments-latency");

export const indicatorSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("availability") }),
  /** At most so many milliseconds. */
  z.strictObject({ kind: z.literal("latency"), thresholdMs: z.number().positive().max(86_400_000) }),
]);

export const windowSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("rolling"), days: z.number().int().min(1).max(365) }),
  /** The one that is going on, in UTC; weeks begin on Monday. */
  z.strictObject({ kind: z.literal("calendar"), unit: z.enum(["week", "month", "quarter"]) }),
]);

const operations = z.array(z.string().trim().min(1).max(500)).max(200);
const versionLabel = z.string().trim().min(1).max(100);

const fields = {
  title: z.string().trim().min(1).max(200),
  description: z.string().trim().max(2_000),
  indicator: indicatorSchema,
  /** The part of calls that are to be good: 0.999. */
  target: z.number().gt(0, "must be above 0").lt(1, "must be below 1: nothing never fails"),
  window: windowSchema,
  /** Keys; none: all operations. */
  operations,
  /** A version's label; null: all versions. */
  version: versionLabel.nullable(),
};

export const sloInput = z.strictObject({
  name: sloName,
  ...fields,
  description: fields.description.default(""),
  operations: operations.default([]),
  version: fields.version.default(null),
});
export type SloInput = z.output<typeof sloInput>;

export const sloPatch = z.strictObject(fields).partial();
export type SloPatch = z.output<typeof sloPatch>;

export const apiOfSlos = z.strictObject({ api: apiSlug });
export const sloRef = z.strictObject({ api: apiSlug, slo: sloName });

/** What is left of the failures that an objective allows, in the window that is going on. */
export const budgetDto = z.strictObject({
  from: z.iso.datetime(),
  /** The end of the window: now where it rolls. */
  to: z.iso.datetime(),
  /** Calls that could be judged. For latency those of which a time was reported. */
  calls: z.number(),
  bad: z.number(),
  /** The part of calls that were good; null without calls: nothing is known then. */
  reached: z.number().nullable(),
  /** How many calls may be bad among these. */
  allowed: z.number(),
  /** The part of the budget that is left; below 0: overdrawn. */
  left: z.number().nullable(),
  met: z.boolean().nullable(),
  /** How fast the budget was used lately: 1 uses it up exactly by the end of the window. */
  burn: z.array(z.strictObject({ hours: z.number().int(), rate: z.number().nullable() })),
});
export type BudgetDto = z.output<typeof budgetDto>;

export const sloDto = z.strictObject({
  api: z.string(),
  name: z.string(),
  ...fields,
  source: z.enum(["manual", "openslo"]),
  budget: budgetDto,
  url: z.string(),
});
export type SloDto = z.output<typeof sloDto>;

export const sloDetail = z.strictObject({
  ...sloDto.shape,
  /** Day by day: judged calls, bad ones, and what was left of the window's budget after them. */
  series: z.array(z.strictObject({ at: z.iso.datetime(), calls: z.number(), bad: z.number(), left: z.number() })),
});
export type SloDetail = z.output<typeof sloDetail>;

/** An API has 50 objectives at most: all of them are in one answer. */
export const MOST_SLOS = 50;
export const sloList = z.strictObject({ items: z.array(sloDto), nextCursor: z.null() });

export const importQuery = z.strictObject({
  dryRun: z.enum(["true", "false"]).optional(),
});

export const importedDto = z.strictObject({
  dryRun: z.boolean(),
  created: z.array(z.string()),
  updated: z.array(z.string()),
  /** As they were already. */
  unchanged: z.array(z.string()),
  /** What the file says and is measured otherwise here. */
  notices: z.array(z.string()),
});
export type ImportedDto = z.output<typeof importedDto>;

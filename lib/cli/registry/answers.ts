import { z } from "zod";

// What this program reads of the registry's answers (INTERFACE §2). What it does not know, it leaves alone.

const counts = z.object({ error: z.number(), warning: z.number(), info: z.number(), hint: z.number() });

const review = z.object({ id: z.string(), state: z.string() });
export type ReviewAnswer = z.output<typeof review>;
export const reviewAnswer = review;

export const publishAnswer = z.object({
  api: z.string(),
  version: z.string(),
  state: z.string(),
  format: z.string(),
  digest: z.string(),
  created: z.boolean(),
  findings: counts,
  changes: z
    .object({ from: z.string(), breaking: z.number(), dangerous: z.number(), nonBreaking: z.number() })
    .nullable(),
  review: z.union([z.string(), z.looseObject({ id: z.string() })]).nullable(),
  url: z.string(),
});
export type PublishAnswer = z.output<typeof publishAnswer>;

/** The id of the review that a publication opened, or null. */
export const reviewIdOf = ({ review: opened }: PublishAnswer) =>
  typeof opened === "string" ? opened : (opened?.id ?? null);

export const versionItem = z.object({ version: z.string(), digest: z.string() });
export type VersionItem = z.output<typeof versionItem>;

export const apiAnswer = z.object({ slug: z.string() });
export const teamItem = z.object({ slug: z.string() });

/** A page of a list. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable().default(null) });

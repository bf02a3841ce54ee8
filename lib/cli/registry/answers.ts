import { z } from "zod";

// What this program reads of the registry's answers (INTERFACE §2). What it does not know, it leaves alone.

const counts = z.object({ error: z.number(), warning: z.number(), info: z.number(), hint: z.number() });

const review = z.object({ id: z.string(), state: z.string() });
export type ReviewAnswer = z.output<typeof review>;
export const reviewAnswer = review;

/** A review, as far as waiting for it goes. */
export const reviewDetails = z.object({
  ...review.shape,
  /** Whether the version becomes active by itself once nothing is missing. */
  publishWhenApproved: z.boolean().default(true),
  /** The last revision of the version. */
  versionRevision: z.number().default(1),
  decisions: z
    .array(z.object({ decision: z.string(), counts: z.boolean().default(true), revision: z.number().default(1) }))
    .default([]),
  missing: z.array(z.object({ code: z.string(), detail: z.string() })).default([]),
});
export type ReviewDetails = z.output<typeof reviewDetails>;

/** A version, as far as what became of it goes. */
export const versionAnswer = z.object({
  state: z.string(),
  digest: z.string(),
  review: z.looseObject({ id: z.string(), state: z.string() }).nullable(),
  /** Goes up with every change of it: what somebody decides is held to what they saw. */
  revision: z.number().optional(),
});

/** The files that a version was published with. */
export const versionFiles = z.object({
  version: z.string(),
  files: z.array(z.object({ name: z.string(), entry: z.boolean() })),
});

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
  review: z.looseObject({ id: z.string(), state: z.string() }).nullable(),
  url: z.string(),
  revisionNumber: z.number().default(1),
});
export type PublishAnswer = z.output<typeof publishAnswer>;

export const versionItem = z.object({ version: z.string(), digest: z.string() });
export type VersionItem = z.output<typeof versionItem>;

export const apiAnswer = z.object({ slug: z.string() });
export const teamItem = z.object({ slug: z.string() });

/** A page of a list. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable().default(null) });

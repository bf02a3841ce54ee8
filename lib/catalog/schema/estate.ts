import { z } from "zod";
import { pageInput } from "@/lib/core/paging";
import { VERSION_STATES } from "@/lib/lifecycle/model";

/** Breaking changes count for so many days on the first page. */
export const BREAKING_WINDOW_DAYS = 30;
/** Sunsets so near are next. */
export const SUNSET_WINDOW_DAYS = 90;

/** The whole registry in a few numbers. */
export interface EstateSummary {
  apis: number;
  teams: number;
  inReview: number;
  /** In versions published within `BREAKING_WINDOW_DAYS` that are past their review. */
  breakingChanges: number;
  breakingVersions: number;
  /** Deprecated versions whose sunset is within `SUNSET_WINDOW_DAYS`, those that are late included. */
  sunsets: number;
  /** The next of them that is still to come; null where there is none. */
  nextSunset: { api: string; apiName: string; version: string; sunsetAt: string } | null;
  /** Newest versions that have findings of severity error, and how many of those. */
  versionsWithErrors: number;
  errors: number;
}

/** `breaking`: released within a window with breaking changes. `errors`: newest versions with errors in their definition. */
export const FLAGS = ["breaking", "errors"] as const;
export type Flag = (typeof FLAGS)[number];

export const flaggedVersionDto = z.strictObject({
  api: z.string(),
  apiName: z.string(),
  team: z.strictObject({ slug: z.string(), name: z.string() }),
  version: z.string(),
  state: z.enum(VERSION_STATES),
  publishedAt: z.iso.datetime(),
  publishedBy: z.string(),
  /** The version it was compared with; null for a first version. */
  comparedWith: z.string().nullable(),
  breaking: z.int(),
  dangerous: z.int(),
  errors: z.int(),
  warnings: z.int(),
});
export type FlaggedVersion = z.output<typeof flaggedVersionDto>;
export const flaggedVersionFilter = z.strictObject({
  ...pageInput.shape,
  flag: z.enum(FLAGS).default("breaking"),
  days: z.coerce.number().int().min(1).max(365).default(BREAKING_WINDOW_DAYS),
  team: z.string().min(1).max(60).optional(),
});
export type FlaggedVersionFilter = z.output<typeof flaggedVersionFilter>;

export const draftsWithErrorsInput = z.strictObject({ limit: z.int().min(1).max(50).default(8) });

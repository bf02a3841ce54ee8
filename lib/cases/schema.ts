import { z } from "zod";
import { pageInput, pageOf } from "@/lib/core/paging";
import { caseContent, localText } from "@/lib/maturity/cases/model";

export const caseSlug = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");

const part = z.strictObject({ value: z.number().nullable(), by: z.enum(["rating", "metrics"]).nullable() });

/** How well a case went: the mean of the parts that are known. */
export const caseSuccess = z.strictObject({
  value: z.number().nullable(),
  parts: z.strictObject({ goal: part, cost: part, satisfaction: part }),
  counted: z.strictObject({ better: z.number().int(), same: z.number().int(), worse: z.number().int() }),
});
export type CaseSuccess = z.output<typeof caseSuccess>;

/** A line of the library. */
export const caseSummary = z.strictObject({
  slug: z.string(),
  title: localText,
  summary: localText,
  tags: z.array(z.string()),
  contracts: z.array(z.string()),
  isolation: z.string().nullable(),
  success: z.number().nullable(),
  /** It comes with Concordat, and nobody changed it. */
  shipped: z.boolean(),
  url: z.string(),
});
export type CaseSummary = z.output<typeof caseSummary>;

/** Another case that is alike, and in what. */
export const similarCase = caseSummary.extend({
  /** In [0, 1]. */
  score: z.number(),
  because: z.array(
    z.strictObject({
      part: z.enum(["tags", "contracts", "metrics", "isolation"]),
      shared: z.array(z.string()),
      value: z.number(),
    }),
  ),
});
export type SimilarCase = z.output<typeof similarCase>;

/** A case of the library, with those like it. */
export const caseDto = z.strictObject({
  slug: z.string(),
  content: caseContent,
  success: caseSuccess,
  similar: z.array(similarCase),
  shipped: z.boolean(),
  /** 0 for one that comes with Concordat. */
  revision: z.number().int(),
  updatedAt: z.iso.datetime().nullable(),
  by: z.strictObject({ kind: z.enum(["user", "token", "system"]), name: z.string() }).nullable(),
  url: z.string(),
});
export type CaseDto = z.output<typeof caseDto>;

export const caseFilter = z.strictObject({
  ...pageInput.shape,
  tag: z.string().min(1).max(40).optional(),
  contract: z.string().min(1).max(40).optional(),
});
export type CaseFilter = z.output<typeof caseFilter>;

export const caseList = pageOf(caseSummary);
export type CaseList = z.output<typeof caseList>;

/** Cases that a library can have: it is read whole. */
export const MOST_CASES = 200;

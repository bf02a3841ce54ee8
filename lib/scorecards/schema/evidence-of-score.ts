import { z } from "zod";
import { apiSlug } from "@/lib/catalog/schema";
import { pageInput, pageOf } from "@/lib/core/paging";
import { apiScorecard } from "./score";

export const ENTROPY_TERMS = ["deprecated", "undocumented", "breaking"] as const;
export type EntropyTermName = (typeof ENTROPY_TERMS)[number];

export const entropyTermQuery = z.strictObject({
  ...pageInput.shape,
  /** `numerator`: only what is counted in it. */
  part: z.enum(["numerator", "denominator"]).default("numerator"),
});

export const entropyTermParams = z.strictObject({ api: apiSlug, term: z.enum(ENTROPY_TERMS) });

/** One thing that a term of the entropy counts: an operation, a field, or a version that broke callers. */
export const entropyTermItem = z.strictObject({
  kind: z.enum(["operation", "field", "release"]),
  /** `GET /pets`, `Pet.name`, `2.0.0`. */
  name: z.string(),
  /** Calls, breaking changes, or 1. */
  count: z.number(),
  /** Whether it is part of the numerator. */
  counted: z.boolean(),
  detail: z.string(),
  /** When, of a release. */
  at: z.iso.datetime().nullable(),
  href: z.string(),
});
export type EntropyTermItem = z.output<typeof entropyTermItem>;

export const entropyTermPage = z.strictObject({
  ...pageOf(entropyTermItem).shape,
  term: z.enum(ENTROPY_TERMS),
  /** Of all of it, as the score has it now. */
  value: z.number().nullable(),
  numerator: z.number(),
  denominator: z.number(),
  basis: z.enum(["calls", "operations", "fields", "changes"]),
  /** The version that it is of; null: nothing is published. */
  version: z.string().nullable(),
  at: z.iso.datetime(),
});
export type EntropyTermPage = z.output<typeof entropyTermPage>;

export const explanationQuery = z.strictObject({
  /** The instant of the score; now unless given. */
  at: z.iso.datetime().optional(),
});

/** An old number, with what it was made of. */
export const scoreExplanation = z.strictObject({
  api: z.string(),
  /** The instant that was asked for. */
  asked: z.iso.datetime(),
  /** What was kept. */
  stored: z.strictObject({
    at: z.iso.datetime(),
    until: z.iso.datetime(),
    level: z.int(),
    progress: z.number(),
    entropy: z.number().nullable(),
    dimensions: z.number().nullable(),
    statuses: z.record(z.string(), z.string()),
    /** Checks that it was exempted from. */
    exempted: z.array(z.string()),
    rubric: z.string(),
    rubricDigest: z.string(),
    factsDigest: z.string(),
  }),
  /** The same computed again, now, from the stored facts and rubric; null where the rubric is not there any more. */
  recomputed: apiScorecard
    .pick({ level: true, progress: true, entropy: true, dimensions: true, checks: true, next: true })
    .nullable(),
  /** Whether both are the same; null where it cannot be computed again. */
  same: z.boolean().nullable(),
  /** The facts, as they were collected. */
  facts: z.record(z.string(), z.unknown()),
  /** The rubric it was made with. */
  rubric: z.record(z.string(), z.unknown()).nullable(),
});
export type ScoreExplanation = z.output<typeof scoreExplanation>;

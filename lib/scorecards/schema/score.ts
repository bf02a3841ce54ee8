import { z } from "zod";
import { apiSlug } from "@/lib/catalog/schema";
import { CHECK_STATUSES, FACETS } from "@/lib/maturity/model/check";

/** 0: not yet at L1. */
export const reachedLevel = z.union([
  z.literal(0),
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
]);
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

export const evidenceDto = z.strictObject({
  /** The message `evidence.<code>`, with `values` in it. */
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The same in English. */
  text: z.string(),
  /** A page of the registry, or null where there is nothing to see yet. */
  href: z.string().nullable(),
});

export const checkDto = z.strictObject({
  id: z.string(),
  level,
  facet: z.enum(FACETS),
  title: z.string(),
  /** `unknown`: nobody could tell, which never counts as met. */
  status: z.enum(CHECK_STATUSES),
  evidence: evidenceDto,
  /** What would make it pass. */
  fix: z.string(),
  why: z.string(),
  /** Hours, as a rule. */
  effort: z.number(),
  weight: z.number(),
  /** Whether its level cannot be reached without it. */
  required: z.boolean(),
  exemption: z.strictObject({ id: z.string(), reason: z.string(), expiresOn: z.iso.date() }).nullable(),
});
export type CheckDto = z.output<typeof checkDto>;

export const progressDto = z.strictObject({
  /** The level it is towards; null at the highest. */
  next: level.nullable(),
  met: z.number(),
  of: z.number(),
  ratio: z.number().min(0).max(1),
});

/** Where the bands of the entropy begin. */
export const bandsDto = z.strictObject({ moderateFrom: z.number(), highFrom: z.number() });

const term = z.strictObject({
  /** In [0, 1]; null: there is nothing to compute it of. */
  value: z.number().nullable(),
  numerator: z.number(),
  denominator: z.number(),
  weight: z.number(),
  basis: z.enum(["calls", "operations", "fields", "changes"]),
});

export const ENTROPY_BANDS = ["healthy", "moderate", "high"] as const;

/** DOMAIN §5.1. */
export const entropyDto = z.strictObject({
  value: z.number().nullable(),
  band: z.enum(ENTROPY_BANDS).nullable(),
  terms: z.strictObject({ deprecated: term, undocumented: term, breaking: term }),
});

const dimension = z.strictObject({
  value: z.number().nullable(),
  because: z.strictObject({ code: z.string(), values: z.record(z.string(), z.number()) }),
});

/** DOMAIN §5.2. */
export const dimensionsDto = z.strictObject({
  coverage: dimension,
  resilience: dimension,
  composability: dimension,
  observability: dimension,
  mean: z.number().nullable(),
  band: z.enum(["manual", "semi-automated", "platform", "intelligent"]).nullable(),
});

/** One thing in which a score became another. What it says is `because.<code>` of the messages. */
export const scoreReasonDto = z.strictObject({
  kind: z.enum(["level", "check", "entropy", "dimension", "rubric"]),
  /** Of a check, a term, a dimension. */
  id: z.string(),
  from: z.union([z.string(), z.number()]).nullable(),
  to: z.union([z.string(), z.number()]).nullable(),
  because: z.strictObject({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
  /** Checks that a change of level rests on. */
  checks: z.array(z.string()),
  /** What a check's verdict rests on since then. */
  evidence: z
    .strictObject({
      code: z.string(),
      values: z.record(z.string(), z.union([z.string(), z.number()])),
      href: z.string().nullable(),
    })
    .nullable(),
});
export type ScoreReasonDto = z.output<typeof scoreReasonDto>;

/** What a score was from `at` until `until`. */
export const historyItem = z.strictObject({
  at: z.iso.datetime(),
  until: z.iso.datetime(),
  level: reachedLevel,
  progress: z.number(),
  entropy: z.number().nullable(),
  /** Mean of the four. */
  dimensions: z.number().nullable(),
  because: z.array(scoreReasonDto),
  rubric: z.string(),
});
export type HistoryItem = z.output<typeof historyItem>;

const apiName = z.strictObject({
  slug: z.string(),
  name: z.string(),
  team: z.string(),
  teamName: z.string(),
  tier: z.int(),
  domain: z.string().nullable(),
});

/** The scorecard of an API. */
export const apiScorecard = z.strictObject({
  api: apiName,
  level: reachedLevel,
  levelName: z.string(),
  progress: progressDto,
  dimensions: dimensionsDto,
  entropy: entropyDto,
  bands: bandsDto,
  /** In the order of the rubric. */
  checks: z.array(checkDto),
  /** The next to meet, at most three. */
  next: z.array(z.string()),
  /** The newest first, at most 100. */
  history: z.array(historyItem),
  /** `slug@number`; the shipped one has the number 0. */
  rubric: z.string(),
  /** The instant of the facts that it was made of. */
  at: z.iso.datetime(),
});
export type ApiScorecard = z.output<typeof apiScorecard>;

export const scorecardOfApi = z.strictObject({ api: apiSlug });

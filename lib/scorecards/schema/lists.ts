import { z } from "zod";
import { pageInput, pageOf } from "@/lib/core/paging";
import { CHECK_STATUSES, FACETS } from "@/lib/maturity/model/check";
import { bandsDto, ENTROPY_BANDS, historyItem, progressDto, reachedLevel } from "./score";

const optionalText = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .optional()
    .transform((text) => text || undefined);

/** An API with its score, as lists show it. */
export const scoredApi = z.strictObject({
  slug: z.string(),
  name: z.string(),
  team: z.string(),
  tier: z.int(),
  domain: z.string().nullable(),
  /** Null: not scored yet. */
  level: reachedLevel.nullable(),
  /** To the next level, in [0, 1]. */
  progress: z.number(),
  entropy: z.number().nullable(),
  band: z.enum(ENTROPY_BANDS).nullable(),
  /** Mean of the four dimensions. */
  dimensions: z.number().nullable(),
  at: z.iso.datetime().nullable(),
  /** How it stands in the check that the list was asked for; null without one, and where it was not asked of it. */
  check: z.strictObject({ status: z.enum(CHECK_STATUSES), exempted: z.boolean() }).nullable(),
  url: z.string(),
});
export type ScoredApi = z.output<typeof scoredApi>;
export const scoredApiPage = pageOf(scoredApi);

/** Which APIs a list has. */
export const scorecardFilter = z.strictObject({
  ...pageInput.shape,
  team: optionalText(60),
  level: z.coerce.number().int().min(0).max(5).optional(),
  band: z.enum(ENTROPY_BANDS).optional(),
  q: optionalText(200),
  /** Show how each stands in this check; those that do not meet it come first. */
  check: optionalText(80),
});
export type ScorecardFilter = z.output<typeof scorecardFilter>;

/** How many of each status. */
const counts = z.strictObject({
  met: z.int(),
  unmet: z.int(),
  unknown: z.int(),
  notApplicable: z.int(),
  exempted: z.int(),
});

/** Why a team's level became another. */
const teamHistoryItem = z.strictObject({ ...historyItem.shape, level: reachedLevel.nullable() }).omit({
  dimensions: true,
});

const check = {
  id: z.string(),
  level: z.int().min(1).max(5),
  facet: z.enum(FACETS),
  title: z.string(),
};

/** The scorecard of a team. */
export const teamScorecard = z.strictObject({
  team: z.strictObject({ slug: z.string(), name: z.string() }),
  /** Null: it has no APIs. */
  level: reachedLevel.nullable(),
  levelName: z.string().nullable(),
  /** Of which APIs the level was taken: its tier 1; with none of these, all; none where it has none. */
  basis: z.enum(["tier-1", "all", "none"]),
  /** APIs that hold it there. */
  weakest: z.array(z.strictObject({ slug: z.string(), name: z.string() })),
  /** How many APIs stand at each level, from 0 to 5. */
  distribution: z.array(z.int()).length(6),
  progress: progressDto,
  /** Mean over its APIs that have one. */
  entropy: z.number().nullable(),
  bands: bandsDto,
  /** APIs at or above the mark where owners are told. */
  alerts: z.int(),
  /** Means over its APIs that have them; null: none has. */
  dimensions: z.strictObject({
    coverage: z.number().nullable(),
    resilience: z.number().nullable(),
    composability: z.number().nullable(),
    observability: z.number().nullable(),
    mean: z.number().nullable(),
  }),
  checks: z.array(
    z.strictObject({ ...check, fix: z.string(), why: z.string(), effort: z.number(), required: z.boolean(), counts }),
  ),
  /** The next checks, at most three, and the APIs that each would move. */
  next: z.array(z.strictObject({ id: z.string(), title: z.string(), effort: z.number(), apis: z.array(z.string()) })),
  /** By level, the lowest first; 200 at most, the rest in the list of scores. */
  apis: z.array(scoredApi),
  /** How many APIs it has. */
  total: z.int(),
  /** The newest first, at most 100. */
  history: z.array(teamHistoryItem),
  rubric: z.string(),
});
export type TeamScorecard = z.output<typeof teamScorecard>;

export const scorecardOfTeam = z.strictObject({ team: z.string().min(1).max(60) });

/** Of which the heat map is. */
export const heatMapFilter = z.strictObject({
  facet: z.enum(FACETS).optional(),
  level: z.coerce.number().int().min(1).max(5).optional(),
  domain: optionalText(60),
});
export type HeatMapFilter = z.output<typeof heatMapFilter>;

/** Teams × checks. */
export const heatMap = z.strictObject({
  teams: z.array(
    z.strictObject({
      slug: z.string(),
      name: z.string(),
      apis: z.int(),
      level: reachedLevel.nullable(),
      progress: z.number(),
      entropy: z.number().nullable(),
      distribution: z.array(z.int()).length(6),
      /** Its level 30 days ago; null: it was not scored then. */
      levelBefore: reachedLevel.nullable(),
      url: z.string(),
    }),
  ),
  /** In the order of the rubric. */
  checks: z.array(z.strictObject(check)),
  /** One a team, in their order; in each one a check, in their order. `share`: met of what applies; null: it applies to none. */
  cells: z.array(z.array(z.strictObject({ ...counts.shape, share: z.number().nullable() }))),
  /** Over all APIs that fit. */
  distribution: z.array(z.int()).length(6),
  /** APIs that are not scored yet. */
  unscored: z.int(),
  /** APIs at or above the mark where owners are told. */
  alerts: z.int(),
  domains: z.array(z.string()),
  rubric: z.string(),
});
export type HeatMap = z.output<typeof heatMap>;

/** The scores of all APIs in a few numbers, for the home page. */
export interface ScoreSummary {
  scored: number;
  unscored: number;
  /** How many APIs stand at each level, from 0 to 5. */
  levels: number[];
  entropy: { healthy: number; moderate: number; high: number };
  /** Those with the highest entropy of the high band, at most five. */
  high: { api: string; name: string; team: string; entropy: number }[];
}

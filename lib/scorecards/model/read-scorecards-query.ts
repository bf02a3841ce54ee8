import { z } from "zod";
import { isCursor } from "@/lib/core/paging";
import { CHECK_STATUSES, FACETS } from "@/lib/maturity/model/check";

const day = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
  .refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text))
  .optional()
  .catch(undefined);
const level = z.coerce.number().int().min(1).max(5).optional().catch(undefined);
const facet = z.enum(FACETS).optional().catch(undefined);

const scorecardQuery = z.object({
  facet,
  status: z
    .enum([...CHECK_STATUSES, "exempted"])
    .optional()
    .catch(undefined),
  /** The check that is opened. */
  check: z.string().min(1).max(80).optional().catch(undefined),
  /** Two days, `2027-01-31`, whose scores are compared. */
  from: day,
  to: day,
  /** The instant whose score is explained. */
  explain: z.iso.datetime().optional().catch(undefined),
});
export type ScorecardQuery = z.output<typeof scorecardQuery>;

/** Reads the view of one API's scorecard from an address. Never throws. */
export function readScorecardQuery(params: Record<string, string | string[] | undefined>): ScorecardQuery {
  return scorecardQuery.parse(params);
}

const cursor = z
  .string()
  .refine((text) => isCursor(text))
  .optional()
  .catch(undefined);

const short = (most: number) => z.string().trim().min(1).max(most).optional().catch(undefined);

const estateQuery = z.object({
  look: z.enum(["teams", "apis"]).default("teams").catch("teams"),
  /** Of the heat map: which checks, and of which APIs. */
  facet,
  level,
  domain: short(80),
  page: z.coerce.number().int().min(1).max(1_000).optional().catch(undefined),
  /** Of the list of APIs: the level that they stand at, 0 to 5. */
  at: z.coerce.number().int().min(0).max(5).optional().catch(undefined),
  band: z.enum(["healthy", "moderate", "high"]).optional().catch(undefined),
  team: short(60),
  q: short(200),
  cursor,
});
export type EstateQuery = z.output<typeof estateQuery>;

/** Reads the view of the estate's scorecards from an address. Never throws. */
export function readEstateQuery(params: Record<string, string | string[] | undefined>): EstateQuery {
  return estateQuery.parse(params);
}

const teamQuery = z.object({ check: z.string().min(1).max(80).optional().catch(undefined) });
export type TeamScorecardQuery = z.output<typeof teamQuery>;

/** Reads the view of one team's scorecard from an address. Never throws. */
export function readTeamScorecardQuery(params: Record<string, string | string[] | undefined>): TeamScorecardQuery {
  return teamQuery.parse(params);
}

const termQuery = z.object({
  part: z.enum(["numerator", "denominator"]).default("numerator").catch("numerator"),
  cursor,
});
export type EntropyTermQuery = z.output<typeof termQuery>;

/** Reads the view of what is behind a term of the entropy from an address. Never throws. */
export function readEntropyTermQuery(params: Record<string, string | string[] | undefined>): EntropyTermQuery {
  return termQuery.parse(params);
}

import type { CheckEvidence, CheckOutcome, CheckStatus, Facet, Level } from "./check";

/** The level somebody stands at; 0: not yet at L1. */
export type ReachedLevel = 0 | Level;

/** That somebody need not meet a check for a while. */
export interface Exemption {
  id: string;
  check: string;
  reason: string;
  /** The last day it holds, ISO. */
  expiresOn: string;
}

/** A check with its outcome under a rubric. An exempted one keeps its own status, and does not hold up a level. */
export interface CheckResult extends CheckOutcome {
  id: string;
  level: Level;
  facet: Facet;
  weight: number;
  required: boolean;
  effortHours: number;
  exemption: Exemption | null;
}

/** How far it is to the next level: weights of the checks of that level and of those below that are met, of all that apply. */
export interface Progress {
  /** Null at L5. */
  next: Level | null;
  met: number;
  of: number;
  /** In [0, 1]. */
  ratio: number;
}

/** Terms of the entropy (DOMAIN §5.1), each with what it is made of. */
export interface EntropyTerm {
  /** In [0, 1]; null: there is nothing to compute it of. */
  value: number | null;
  numerator: number;
  denominator: number;
  weight: number;
  /** Of `deprecated`: whether calls were counted, or, with no telemetry, operations. */
  basis: "calls" | "operations" | "fields" | "changes";
}

export type EntropyBand = "healthy" | "moderate" | "high";

export interface Entropy {
  /** Null: there is no contract to measure. */
  value: number | null;
  band: EntropyBand | null;
  terms: { deprecated: EntropyTerm; undocumented: EntropyTerm; breaking: EntropyTerm };
}

export const DIMENSION_NAMES = ["coverage", "resilience", "composability", "observability"] as const;
export type DimensionName = (typeof DIMENSION_NAMES)[number];

/** One of the four dimensions (DOMAIN §5.2), 0–10; null: unknown, and why is in `because`. */
export interface Dimension {
  value: number | null;
  because: { code: string; values: Record<string, number> };
}

export type DimensionBand = "manual" | "semi-automated" | "platform" | "intelligent";

export interface Dimensions extends Record<DimensionName, Dimension> {
  /** Mean of those that are known; null: none is. */
  mean: number | null;
  band: DimensionBand | null;
}

/** The score of one API: a pure function of facts, rubric and exemptions. */
export interface ApiScore {
  level: ReachedLevel;
  progress: Progress;
  /** In the order of the rubric. */
  checks: CheckResult[];
  /** Ids of the next checks to meet, at most three: those of the next level first, the cheapest first. */
  next: string[];
  dimensions: Dimensions;
  entropy: Entropy;
}

/** What a team's score needs of each of its APIs. */
export interface TeamMember {
  api: string;
  name: string;
  tier: number;
  level: ReachedLevel;
  ratio: number;
  entropy: number | null;
  statuses: Record<string, CheckStatus>;
  /** Ids of checks that it is exempted from now. */
  exempted: string[];
}

/** The score of a team: DOMAIN §5.3, the level of its weakest tier-1 API. */
export interface TeamScore {
  /** Null: the team has no APIs. */
  level: ReachedLevel | null;
  /** What the level was taken of: its tier-1 APIs; with none of these, all its APIs. */
  basis: "tier-1" | "all" | "none";
  /** Slugs of the APIs that hold it there. */
  weakest: string[];
  /** How many APIs stand at each level, 0 to 5. */
  distribution: number[];
  progress: Progress;
  /** Mean over its APIs with an entropy; null: none has. */
  entropy: number | null;
  /** Of each check: how many APIs have which status. */
  checks: { id: string; met: number; unmet: number; unknown: number; notApplicable: number }[];
  /** The next checks, at most three: what moves the weakest, and most APIs. */
  next: { id: string; apis: string[] }[];
}

/** One thing that is other than it was between two scores. What it says is `because.<code>` of the messages. */
export interface ScoreChange {
  kind: "level" | "check" | "entropy" | "dimension" | "rubric";
  /** Of the check, the term or `band` of the entropy, the dimension; `level`, `rubric`. */
  id: string;
  from: string | number | null;
  to: string | number | null;
  because: { code: string; values: Record<string, string | number> };
  /** Ids of the checks that a change of level rests on. */
  checks: string[];
  /** What a check's verdict rests on now. */
  evidence: CheckEvidence | null;
}

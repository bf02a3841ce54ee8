import type { z } from "zod";
import type { ApiFacts } from "./facts";

/** The facets of maturity: those of an API specification (DOMAIN §1), and its life. */
export const FACETS = ["contract", "observability", "governance", "security", "lifecycle"] as const;
export type Facet = (typeof FACETS)[number];

/** L1 to L5 of DOMAIN §5.3. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

export const CHECK_STATUSES = ["met", "unmet", "not-applicable", "unknown"] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/**
 * What a verdict rests on. The text is `evidence.<code>` of messages/…/scorecard-checks.json with the values in it; the
 * link leads a person to the thing itself.
 */
export interface CheckEvidence {
  code: string;
  values: Record<string, string | number>;
  /** A page of the registry, `/apis/payments/usage`; null where there is nothing to see yet. */
  href: string | null;
}

/** What a check says of an API: never a bare boolean. */
export interface CheckOutcome {
  status: CheckStatus;
  evidence: CheckEvidence;
}

/** Numbers of a rubric that a check goes by, such as the least share. */
export type CheckParameters = Record<string, number>;

/** One check: a file in lib/maturity/checks, one of cases, one line in the index. */
export interface MaturityCheck<P extends CheckParameters = CheckParameters> {
  id: string;
  facet: Facet;
  /** Defaults, which a rubric may change. */
  level: Level;
  /** How much it weighs within its level's progress. */
  weight: number;
  /** Hours that meeting it takes a team, as a rule. */
  effortHours: number;
  /** Whether a level cannot be reached without it. */
  required: boolean;
  parameters: z.ZodType<P>;
  /** English; the pages have messages `checks.<id>.title`, `.why` and `.fix`. */
  title: string;
  why: string;
  fix: string;
  evaluate: (facts: ApiFacts, parameters: P) => CheckOutcome;
}

/** A check as the index lists it, whatever its parameters are. */
export interface ListedCheck extends Omit<MaturityCheck, "evaluate" | "parameters"> {
  /** Its parameters where a rubric says nothing of them. */
  defaults: CheckParameters;
  /** The schema of its parameters; every one has a default. */
  parameters: z.ZodType<CheckParameters>;
  /** Judges; parameters that do not fit make it unknown. */
  judge: (facts: ApiFacts, parameters: CheckParameters) => CheckOutcome;
}

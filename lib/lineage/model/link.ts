import type { SpecFormat } from "@/lib/specs/model";

/**
 * What somebody said of an operation whose API changed its language: which one it became, or that none takes its place. Of keys
 * as they are matched over versions (`Operation.matchKey`), so that it holds between any two versions that have them.
 */
export interface OperationLink {
  fromFormat: SpecFormat;
  fromKey: string;
  toFormat: SpecFormat;
  /** Null: nothing takes its place. */
  toKey: string | null;
}

/** Why two operations are taken for one. */
export const IDENTITY_REASONS = ["declared", "document", "suggested"] as const;
export type IdentityReason = (typeof IDENTITY_REASONS)[number];

/** What speaks for a suggestion. */
export interface LikenessEvidence {
  /** Words that both names have. */
  words: string[];
  /** What both do, where both say it: `create`. */
  verb: string | null;
  /** Fields of requests and responses that both have. */
  fields: string[];
}

/** An operation of the older version and what it became. */
export interface OperationIdentity {
  from: string;
  to: string;
  reason: IdentityReason;
  /** 0 to 1; 1 where it was declared. */
  score: number;
  evidence: LikenessEvidence;
}

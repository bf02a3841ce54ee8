import type { ConsumerDuty, TrafficRule } from "@/lib/deprecation-policies/model";
import type { GateMode, VersionState } from "@/lib/lifecycle/model";
import type { ClauseCode, ClauseValues } from "@/lib/retirement/model/clause-sentences";

/** What *can it be retired* is answered by, in the order in which it is shown. Stable for ever. */
export const RETIREMENT_CLAUSES = [
  "state",
  "sunset-passed",
  "notice-given",
  "replacement-active",
  "telemetry-enough",
  "remaining-calls",
  "consumers-ready",
  "successor-covers",
  "headers-seen",
] as const;
export type RetirementClauseId = (typeof RETIREMENT_CLAUSES)[number];

/** The pages on which the evidence of a clause is. */
export const EVIDENCE_PAGES = [
  "lifecycle",
  "policy",
  "usage",
  "consumers",
  "replacement",
  "changes",
  "signals",
  "operations",
] as const;
export type EvidencePage = (typeof EVIDENCE_PAGES)[number];

/** Where the evidence of a clause is seen. */
export interface EvidenceLink {
  to: EvidencePage;
  /** A path of this registry, or an address elsewhere. */
  href: string;
}

/** What a clause found, before anybody says what follows from it. */
export interface Finding {
  ok: boolean;
  code: ClauseCode;
  values: ClauseValues;
}

/** One clause of the answer. `off`: the policy does not ask, and it holds whatever was found. */
export interface RetirementClause extends Finding {
  id: RetirementClauseId;
  mode: GateMode;
  /** One sentence in English; `code` and `values` are the same for translations. */
  evidence: string;
  links: EvidenceLink[];
}

/** What follows the state that a version is in, as far as going away goes. */
export type RetirementStep = "sunset" | "retired";

/** The answer: yes only where every clause that is asked holds. */
export interface RetirementJudgement {
  verdict: "yes" | "no";
  /** The state that the answer is about; null: the version goes nowhere from where it is. */
  next: RetirementStep | null;
  /** Whether nothing stands in the way that blocks: what only warns is said and stops nothing. */
  allowed: boolean;
  clauses: RetirementClause[];
}

/** What a replacement turned out to be. */
export type ReplacementFinding =
  | { kind: "none" }
  | { kind: "outside"; url: string }
  | { kind: "missing"; name: string }
  | { kind: "found"; name: string; state: VersionState | null };

/** What is known of the telemetry of an API in the quiet days. */
export interface ApiTelemetry {
  lastAt: Date | null;
  daysSeen: number;
  /** Answered calls of which nobody knows to which version they were: they may be to this one. */
  unplaced: number;
  /** A service whose calls were counted for the API and are not any more; null: none. */
  movedService: string | null;
}

/** A newer version to which calls are counted that do not say which version they are to. */
export interface IndistinctVersion {
  label: string;
  /** Whether it is at the same addresses; else calls are taken for its own where their base path got lost on the way. */
  isShared: boolean;
}

/** Calls to a version, or to one operation of it, in the quiet days. Those of excluded consumers are counted apart. */
export interface RemainingCalls {
  telemetry: ApiTelemetry;
  /** Another version to which calls to this one may have been counted; null: they can be told apart. */
  indistinctFrom: IndistinctVersion | null;
  calls: number;
  excluded: { calls: number; names: string[] };
  /** Calls by those whom no consumer of the registry claims. */
  unclaimed: { callers: number; calls: number };
}

/** Where one consumer stands. */
export interface ConsumerFact {
  name: string;
  standing: "silent" | "acknowledged" | "migrating" | "migrated";
  stillCalling: boolean;
}

/** How the replacement answers what is still used. */
export type SuccessorFinding =
  /** Nothing of it is still used. */
  | { kind: "unused" }
  /** There is none here to look at; so many operations are still used. */
  | { kind: "none" | "outside" | "missing"; used: number }
  /** The two definitions could not be compared, or have not been yet. */
  | { kind: "unknown"; name: string; used: number }
  | {
      kind: "compared";
      name: string;
      used: number;
      /** Operations that are still used and have no counterpart. */
      lost: string[];
      /** Those whose counterpart goes away itself. */
      deprecated: string[];
      /** Those whose counterpart refuses what callers send or answers what they do not expect. */
      broken: string[];
    };

/** What is known of the fields on the wire, as counts. */
export interface WireFinding {
  confirmed: number;
  contradicted: number;
  /** Somebody looked, and the field was not there. */
  missing: number;
  /** Fields that nobody has looked at yet. */
  unseen: number;
  /** Names of the fields that were confirmed nowhere. */
  unconfirmed: string[];
}

/** What the policy asks, as far as retirement goes. */
export interface RetirementRules {
  noticeDays: number;
  replacementRequired: boolean;
  deprecatedReplacement: GateMode;
  traffic: TrafficRule;
  consumersMust: ConsumerDuty;
  headersSeen: GateMode;
  successorCovers: GateMode;
}

/** Everything that *can it be retired* is answered from. What is null could not be looked at, and leaves its clause unfulfilled. */
export interface RetirementFacts {
  /** The key of an operation; null: the whole version. */
  operation: string | null;
  state: VersionState;
  now: Date;
  rules: RetirementRules;
  record: {
    sunsetAt: Date | null;
    deprecatedAt: Date | null;
    /** When people could read of it: here, or in the first version that says so; null: nobody knows. */
    recordedAt: Date | null;
    /** IANA time zone whose day the sunset begins; null: UTC. */
    zone: string | null;
    /** Whether there is a guide that says how to move. */
    hasGuide: boolean;
    /** Whether an administrator moved the sunset in spite of the policy. */
    isOverridden: boolean;
  } | null;
  replacement: ReplacementFinding;
  calls: RemainingCalls | null;
  consumers: readonly ConsumerFact[] | null;
  successor: SuccessorFinding | null;
  /** Whether it is known which operations are called; else each may be. */
  isMeasured: boolean;
  wire: WireFinding | null;
  /** Whether any operation of the version is called over HTTP: else there are no fields to be seen. */
  overHttp: boolean;
  links: Partial<Record<EvidencePage, string>>;
}

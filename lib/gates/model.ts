import type { DiffSummary, Severity } from "@/lib/diff/model";
import type { CompatibilityLevel } from "@/lib/lifecycle/model";
import type { FindingSeverity, SourceSet } from "@/lib/specs/model";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import type { Examination } from "@/lib/workers/protocol";

/** A version as reports name it. `digest` says which of its revisions. */
export interface VersionMark {
  id: string;
  label: string;
  digest: string;
}

/** One thing that an approval covers. */
export interface ReviewItem {
  /** Never of message text, key order or file layout: an approval holds on to it. */
  fingerprint: string;
  /** `change`: of the Diff; `extension`: an `x-…` member; `content`: the whole contract, where there is no baseline. */
  kind: "change" | "extension" | "content";
  rule: string;
  severity: Severity;
  operation: string | null;
  message: string;
}

/** A change between the baseline and the version, as far as gates and waivers need it. */
export interface ReportedChange {
  fingerprint: string;
  rule: string;
  severity: Severity;
  operation: string | null;
}

/** A finding and what its ruleset's binding does with it. */
export interface LintReportFinding {
  rule: string;
  fingerprint: string;
  severity: FindingSeverity;
  action: "block" | "warn" | "notify";
  ruleset: string;
  operation?: string;
  line: number;
  column: number;
  pointer: string;
  file: string;
  message: string;
}

/** What the rulesets that bind a version found. `stamp` changes whenever another run may answer otherwise. */
export type LintReport =
  | {
      kind: "done";
      stamp: string;
      findings: LintReportFinding[];
      /** Rules that are on and cannot act on this format. */
      silent: { rule: string; ruleset: string; because: string }[];
      /** Every rule that has a baseline. Actions have it in them already: `warn` within it, `block` beyond. */
      ratchet: { rule: string; ruleset: string; allowed: number; now: number }[];
    }
  | { kind: "failed"; stamp: string; because: string };

/** What one policy as code said. `error`: it could not be evaluated, which counts as could not run. */
export interface PolicyResult {
  policy: string;
  name: string;
  effect: "block" | "warn" | "notify";
  outcome: "pass" | "fail" | "error";
  message: string;
  fingerprint: string;
  /** What it would do were it not in a dry run; its outcome never counts. */
  dryRun?: "block" | "warn" | "notify";
}

/** What the policies as code that bind a version said. */
export type PolicyReport =
  | { kind: "done"; stamp: string; results: PolicyResult[] }
  | { kind: "failed"; stamp: string; because: string };

/** Whose messages must still be understood: those of old callers (`backward`), or of new ones by the old contract. */
export type CompatibilityDirection = "backward" | "forward";

/** A change that breaks somebody, as far as its gate goes. */
export interface BreakingMark {
  fingerprint: string;
  rule: string;
  /** Null or absent: the whole document. */
  operation?: string | null;
}

/** One comparison that the compatibility level asks for. */
export interface ComparedSide {
  direction: CompatibilityDirection;
  against: VersionMark;
  /** Whether the version announces a new major line since this one. */
  isMajor: boolean;
  /** Null where the comparison could not be made. Forward ones bear `forward:`, so that nobody accepts both at once. */
  breaking: BreakingMark[] | null;
}

/** Breaking removals that a deprecation policy lets pass, because nobody used what they remove. */
export interface UnusedReport {
  /** By fingerprint, sorted. */
  passing: string[];
  windowDays: number;
  mostCalls: number;
  /** The name of the policy that allows it. */
  policy: string;
  /** Changes with the policy, the day, and what passes. */
  stamp: string;
}

/** How the version stands to the versions in use before it. */
export interface ComparisonReport {
  level: CompatibilityLevel;
  acrossMajor: boolean;
  /** What the level asks for; empty with `none`, and where nothing before the version is in use. */
  sides: ComparedSide[];
  /** Whether versions in use were left out, because there are more than are ever compared. */
  isCut: boolean;
  /** Null where no policy lets anything pass; absent likewise. */
  unused?: UnusedReport | null;
}

/** How much of a contract is described. Null counts: nobody could look. */
export interface DocumentationReport {
  operations: number;
  describedOperations: number;
  fields: number;
  describedFields: number;
}

/** The least that the version's number would have to announce. */
export type SemverNeed = "major" | "minor" | "patch";

/** What changed, as far as the number of the version goes; `need` is null where it cannot be known. */
export interface SemverReport {
  from: string | null;
  to: string;
  need: SemverNeed | null;
}

/** A definition that is handed in to be judged and is not stored. */
export interface UnstoredDefinition {
  api: LifecycleVersion["api"];
  label: string;
  digest: string;
  format: string;
  source: SourceSet;
  examination: Examination;
}

/**
 * Everything slow that the gates rest on, found before a transaction opens. `requireFresh` says inside it whether the report
 * still is about the version, its baseline, the rulesets and the policies of then; waivers and owners are asked for then.
 */
export interface GateReport {
  versionId: string;
  digest: string;
  revisionNumber: number;
  /** What the version is judged against: the newest version in use before it. */
  baseline: VersionMark | null;
  /** Errors of validation; null where it could not run. */
  validity: { rule: string; fingerprint: string }[] | null;
  comparison: ComparisonReport;
  /** Of the Diff from the baseline, under the organisation's severities; empty without one. */
  changes: ReportedChange[];
  /** What an approval covers; null where it could not be told. */
  items: ReviewItem[] | null;
  lint: LintReport;
  policies: PolicyReport;
  documentation: DocumentationReport | null;
  semver: SemverReport;
  /** Null without a baseline, and where the comparison could not be made. */
  summary: DiffSummary | null;
  stamp: string;
}

import type { JsonValue } from "@/lib/specs/model";

/** How bad a change is for callers; what each means is in INTERFACE §4 and DOMAIN §9. */
export const SEVERITIES = ["breaking", "dangerous", "non-breaking"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a policy may say of a rule: how bad its changes are, or that they are left out. */
export const POLICY_SEVERITIES = [...SEVERITIES, "ignore"] as const;
export type PolicySeverity = (typeof POLICY_SEVERITIES)[number];

export interface SourcePoint {
  line: number;
  column: number;
  pointer: string;
  /** Only in definitions of several files, and only where it is not the entry file. */
  file?: string;
}

/** A concrete message that the one version accepts and the other rejects. */
export interface Witness {
  side: "request" | "response";
  /** As it is sent; a text where `mediaType` says what it is written in. */
  value: JsonValue;
  /** Of a message that is not JSON: `text/xml`. */
  mediaType?: string;
  acceptedBy: "from" | "to";
  rejectedBy: "from" | "to";
  reason: string;
  curl?: string;
}

export interface Proof {
  status: "proved" | "rule" | "inconclusive";
  witness?: Witness;
  /** Why there is no witness: why the search gave up, or why every message that was valid still is. */
  reason?: string;
}

/** One difference between two versions (INTERFACE §4). */
export interface Change {
  id: string;
  severity: Severity;
  /** The operation's key, or null where it concerns the whole document. */
  operation: string | null;
  /** Where, in words a person can follow: `request body › application/json › amount › currency`. */
  location: string;
  message: string;
  before?: JsonValue;
  after?: JsonValue;
  source: { from?: SourcePoint; to?: SourcePoint };
  fingerprint: string;
  proof: Proof;
  /** What the comparison says, where a policy has given the change another severity. */
  ruleSeverity?: Severity;
}

export interface DiffSummary {
  breaking: number;
  dangerous: number;
  nonBreaking: number;
  /** Changes that a policy leaves out; absent where there are none. */
  ignored?: number;
}

/** One side of a diff: what it was read from. */
export interface DiffSide {
  title: string;
  version: string;
  format: string;
  specVersion: string;
}

/** What changed from one version to another (INTERFACE §4). */
export interface Diff {
  from: DiffSide;
  to: DiffSide;
  summary: DiffSummary;
  changes: Change[];
}

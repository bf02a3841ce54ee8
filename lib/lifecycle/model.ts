/** The states of a version, in the order it passes through them (DOMAIN §3). */
export const VERSION_STATES = ["draft", "in_review", "active", "deprecated", "sunset", "retired"] as const;
export type VersionState = (typeof VERSION_STATES)[number];

/** What a gate's failure means: it stops the transition, is said beside it, or is not asked. */
export const GATE_MODES = ["block", "warn", "off"] as const;
export type GateMode = (typeof GATE_MODES)[number];

/** The checks that a review must pass. */
export const GATE_IDS = ["validity", "lint", "breaking-changes"] as const;
export type GateId = (typeof GATE_IDS)[number];

/** What the applicable policy says about the life of a version. */
export interface LifecyclePolicy {
  reviewRequired: boolean;
  requiredApprovals: number;
  /** Days between the announcement of a deprecation and its sunset, at the least. */
  noticeDays: number;
  replacementRequired: boolean;
  remainingTraffic: GateMode;
  /** Whether the documents of a retired version stay readable or answer 410. */
  retiredDocuments: "available" | "gone";
  gates: { validity: GateMode; lint: GateMode; breakingChanges: GateMode };
}

/** What the policy says of a gate. */
export function gateMode(policy: Pick<LifecyclePolicy, "gates">, gate: GateId): GateMode {
  return gate === "breaking-changes" ? policy.gates.breakingChanges : policy.gates[gate];
}

/** The policy of an organisation that has made none (a default: data in the product, editable by an administrator). */
export const DEFAULT_LIFECYCLE_POLICY: LifecyclePolicy = {
  reviewRequired: true,
  requiredApprovals: 1,
  noticeDays: 90,
  replacementRequired: false,
  remainingTraffic: "warn",
  retiredDocuments: "available",
  gates: { validity: "block", lint: "warn", breakingChanges: "block" },
};

/** The record that a version will go away: since when, when, and what replaces it. */
export interface Deprecation {
  /** Since when callers are told; absent: from now on. */
  deprecatedAt?: Date;
  sunsetAt: Date;
  /** A version (`payments@2.0.0`), an API's slug, or a URL. */
  replacement?: string;
  /** A URL that says how to move. */
  migrationGuide?: string;
}

/** Calls in the last days, or `unknown` where no telemetry has arrived: never assumed to be none. */
export type RemainingTraffic = "unknown" | { calls: number; windowDays: number };

/** What became of one gate for one version. */
export const GATE_OUTCOMES = ["pass", "fail", "waived", "unknown"] as const;
export type GateOutcome = (typeof GATE_OUTCOMES)[number];

/** A gate with its outcome and the evidence for it. */
export interface GateResult {
  id: GateId;
  mode: GateMode;
  outcome: GateOutcome;
  /** One sentence for people. */
  because: string;
  /** How many findings or changes stand against it, waived ones left out. */
  count: number;
  /** Of those, sorted, without duplicates. */
  fingerprints: string[];
}

/** Whether this gate stops a transition. A check that could not run counts as failed. */
export function isGateBlocking(gate: GateResult): boolean {
  return gate.mode === "block" && (gate.outcome === "fail" || gate.outcome === "unknown");
}

/** Whether the documents of a version in this state are withheld (410) under this policy. */
export function isDocumentGone(state: VersionState, policy: Pick<LifecyclePolicy, "retiredDocuments">): boolean {
  return state === "retired" && policy.retiredDocuments === "gone";
}

/** Whether callers of a version in this state are told that it goes away (DOMAIN §3, signals to callers). */
export function isSignalled(state: VersionState): boolean {
  return state === "deprecated" || state === "sunset" || state === "retired";
}

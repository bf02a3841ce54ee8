import type { GateCode } from "@/lib/lifecycle/gates/reasons";

/** The states of a version, in the order it passes through them (DOMAIN §3). */
export const VERSION_STATES = ["draft", "in_review", "active", "deprecated", "sunset", "retired"] as const;
export type VersionState = (typeof VERSION_STATES)[number];

/** What a gate's failure means: it stops the transition, is said beside it, or is not asked. */
export const GATE_MODES = ["block", "warn", "off"] as const;
export type GateMode = (typeof GATE_MODES)[number];

/** The checks that a review must pass. */
export const GATE_IDS = [
  "validity",
  "lint",
  "compatibility",
  "semver",
  "ownership",
  "documentation",
  "policies",
] as const;
export type GateId = (typeof GATE_IDS)[number];

/**
 * What a version promises to those who call the ones before it. `backward`: what they send and expect stays right. `forward`:
 * what is written for it works against those before. `full`: both. Transitive: against every version in use before it and
 * not only the newest.
 */
export const COMPATIBILITY_LEVELS = [
  "none",
  "backward",
  "backward_transitive",
  "forward",
  "forward_transitive",
  "full",
  "full_transitive",
] as const;
export type CompatibilityLevel = (typeof COMPATIBILITY_LEVELS)[number];

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
  gates: Record<GateId, GateMode>;
  /** What the gate `compatibility` holds a version to. */
  compatibilityLevel: CompatibilityLevel;
  /** Whether the level binds a new major version, too; else a new major line may break. */
  compatibilityAcrossMajor: boolean;
  /** Described operations and fields in a hundred, at the least, for the gate `documentation`. */
  leastDocumentationPercent: number;
  /** Whether a review publishes its version by itself as soon as nothing is missing. */
  publishWhenApproved: boolean;
  /** The slug of the team that approves changes of who may call; null: nobody else is asked. */
  securityTeam: string | null;
  /** The slug of the team that approves names. */
  platformTeam: string | null;
  /** Whether the teams whose calls a breaking change hits must approve. */
  consumersReview: boolean;
  /** A waiver may hold so many days at the most. */
  longestWaiverDays: number;
}

/** What the policy says of a gate. */
export function gateMode(policy: Pick<LifecyclePolicy, "gates">, gate: GateId): GateMode {
  return policy.gates[gate];
}

/** The policy of an organisation that has made none (a default: data in the product, editable by an administrator). */
export const DEFAULT_LIFECYCLE_POLICY: LifecyclePolicy = {
  reviewRequired: true,
  requiredApprovals: 1,
  noticeDays: 90,
  replacementRequired: false,
  remainingTraffic: "warn",
  retiredDocuments: "available",
  gates: {
    validity: "block",
    lint: "warn",
    compatibility: "block",
    semver: "warn",
    ownership: "warn",
    documentation: "off",
    policies: "block",
  },
  compatibilityLevel: "backward",
  compatibilityAcrossMajor: false,
  leastDocumentationPercent: 80,
  publishWhenApproved: true,
  securityTeam: null,
  platformTeam: null,
  consumersReview: false,
  longestWaiverDays: 366,
};

/** The record that a version will go away: since when, when, and what replaces it. */
export interface Deprecation {
  /** Since when callers are told; absent: from now on. */
  deprecatedAt?: Date;
  sunsetAt: Date;
  /** IANA time zone whose day the sunset begins; absent: UTC. */
  zone?: string;
  /** A version (`payments@2.0.0`), an API's slug, an operation (`payments@2.0.0#GET /pay`), or a URL. */
  replacement?: string;
  /** A URL that says how to move. */
  migrationGuide?: string;
}

/** What became of one gate for one version. */
export const GATE_OUTCOMES = ["pass", "fail", "waived", "unknown"] as const;
export type GateOutcome = (typeof GATE_OUTCOMES)[number];

/** One thing that a gate says: a stable code, what its translation needs, and the sentence in English. */
export interface GateReason {
  code: GateCode;
  values: Record<string, string | number>;
  detail: string;
}

/** A gate with its outcome and the evidence for it. */
export interface GateResult {
  id: GateId;
  mode: GateMode;
  outcome: GateOutcome;
  /** One sentence for people, in English; `code` and `values` are the same for translations. */
  because: string;
  code: GateCode;
  values: Record<string, string | number>;
  /** What is to be known beside it: rules that stay silent, what the level means, what only warns. */
  notes: GateReason[];
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

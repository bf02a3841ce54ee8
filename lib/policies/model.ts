import {
  COMPATIBILITY_LEVELS,
  DEFAULT_LIFECYCLE_POLICY,
  GATE_MODES,
  type GateMode,
  type LifecyclePolicy,
} from "@/lib/lifecycle/model";

/** The policy that applies to a team's APIs, and whose it is. */
export interface EffectivePolicy extends LifecyclePolicy {
  /** `team`: the team's own. `default`: the registry's. */
  source: "team" | "default";
  revision: number;
}

/** A policy as its columns hold it. */
export interface StoredPolicy {
  reviewRequired: boolean;
  requiredApprovals: number;
  noticeDays: number;
  replacementRequired: boolean;
  remainingTraffic: string;
  retiredDocuments: string;
  validityGate: string;
  lintGate: string;
  compatibilityGate: string;
  semverGate: string;
  ownershipGate: string;
  documentationGate: string;
  policiesGate: string;
  compatibilityLevel: string;
  compatibilityAcrossMajor: boolean;
  leastDocumentationPercent: number;
  publishWhenApproved: boolean;
  securityTeam: string | null;
  platformTeam: string | null;
  consumersReview: boolean;
  longestWaiverDays: number;
}

/** A stored mode; what is none of ours is read as the strictest. */
function modeOf(stored: string): GateMode {
  return GATE_MODES.find((mode) => mode === stored) ?? "block";
}

/** The policy that some columns mean. */
export function policyOf(row: StoredPolicy): LifecyclePolicy {
  return {
    reviewRequired: row.reviewRequired,
    requiredApprovals: row.requiredApprovals,
    noticeDays: row.noticeDays,
    replacementRequired: row.replacementRequired,
    remainingTraffic: modeOf(row.remainingTraffic),
    retiredDocuments: row.retiredDocuments === "gone" ? "gone" : "available",
    gates: {
      validity: modeOf(row.validityGate),
      lint: modeOf(row.lintGate),
      compatibility: modeOf(row.compatibilityGate),
      semver: modeOf(row.semverGate),
      ownership: modeOf(row.ownershipGate),
      documentation: modeOf(row.documentationGate),
      policies: modeOf(row.policiesGate),
    },
    compatibilityLevel: COMPATIBILITY_LEVELS.find((one) => one === row.compatibilityLevel) ?? "full_transitive",
    compatibilityAcrossMajor: row.compatibilityAcrossMajor,
    leastDocumentationPercent: row.leastDocumentationPercent,
    publishWhenApproved: row.publishWhenApproved,
    securityTeam: row.securityTeam,
    platformTeam: row.platformTeam,
    consumersReview: row.consumersReview,
    longestWaiverDays: row.longestWaiverDays,
  };
}

/** The columns of a policy. */
export function columnsOf(policy: LifecyclePolicy): StoredPolicy {
  const { gates, ...plain } = policy;
  return {
    ...plain,
    validityGate: gates.validity,
    lintGate: gates.lint,
    compatibilityGate: gates.compatibility,
    semverGate: gates.semver,
    ownershipGate: gates.ownership,
    documentationGate: gates.documentation,
    policiesGate: gates.policies,
  };
}

/** What holds where neither the team nor the registry has a policy yet. */
export const NO_POLICY: EffectivePolicy = { ...DEFAULT_LIFECYCLE_POLICY, source: "default", revision: 0 };

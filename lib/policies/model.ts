import { DEFAULT_LIFECYCLE_POLICY, GATE_MODES, type GateMode, type LifecyclePolicy } from "@/lib/lifecycle/model";

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
  breakingChangesGate: string;
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
      breakingChanges: modeOf(row.breakingChangesGate),
    },
  };
}

/** The columns of a policy. */
export function columnsOf(policy: LifecyclePolicy): StoredPolicy {
  const { gates, ...plain } = policy;
  return {
    ...plain,
    validityGate: gates.validity,
    lintGate: gates.lint,
    breakingChangesGate: gates.breakingChanges,
  };
}

/** What holds where neither the team nor the registry has a policy yet. */
export const NO_POLICY: EffectivePolicy = { ...DEFAULT_LIFECYCLE_POLICY, source: "default", revision: 0 };

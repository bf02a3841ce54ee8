import { type GateId, type GateResult, isGateBlocking } from "@/lib/lifecycle/model";

/** What an approval by the one who asks would lead to. */
export type ApprovalOutlook =
  | { kind: "completes" }
  | { kind: "gates"; gates: GateId[] }
  | { kind: "changes_requested"; count: number }
  | { kind: "approvals"; missing: number };

/** What the outlook is told from. */
export interface OutlookFacts {
  gates: readonly GateResult[];
  approvals: number;
  requiredApprovals: number;
  /** Others whose last word is a request for changes. */
  otherChangeRequests: number;
}

/**
 * What would still be missing with one approval more: gates first, since they need somebody else's work, then requests for
 * changes, then approvals.
 */
export function approvalOutlook(facts: OutlookFacts): ApprovalOutlook {
  const gates = facts.gates.filter(isGateBlocking).map((gate) => gate.id);
  if (gates.length > 0) return { kind: "gates", gates };
  if (facts.otherChangeRequests > 0) return { kind: "changes_requested", count: facts.otherChangeRequests };
  const missing = facts.requiredApprovals - facts.approvals - 1;
  return missing > 0 ? { kind: "approvals", missing } : { kind: "completes" };
}

import { type GateId, type GateResult, isGateBlocking } from "@/lib/lifecycle/model";

/** What stands in the way of a version, all of it. */
export interface StillMissing {
  kind: "missing";
  gates: GateId[];
  /** Reviewers whose last word is a request for changes. */
  changeRequests: number;
  /** How many approvals, and the names of the teams that they are of. */
  approvals: number;
  teams: string[];
}

/** What an approval by the one who asks would lead to. */
export type ApprovalOutlook = { kind: "completes" } | { kind: "waits" } | StillMissing;

/** What the outlook is told from. */
export interface OutlookFacts {
  gates: readonly GateResult[];
  /** Everybody who must approve; `mine`: one more approval by the one who asks counts for it. */
  required: readonly { team: { slug: string; name: string }; needed: number; given: number; mine: boolean }[];
  /** Whose last word is a request for changes that an approval by the one who asks would not replace. */
  otherChangeRequests: number;
  /** Whether the version becomes active by itself; else somebody publishes it. */
  publishWhenApproved: boolean;
}

/**
 * What would still be missing with one approval more: every gate that blocks, every request for changes, and the approvals
 * of others by team. One person of a team approves for all that the team stands for: a team is counted once.
 */
export function approvalOutlook(facts: OutlookFacts): ApprovalOutlook {
  const gates = facts.gates.filter(isGateBlocking).map((gate) => gate.id);
  const teams = new Map<string, { name: string; missing: number }>();
  for (const { team, needed, given, mine } of facts.required) {
    const missing = needed - given - (mine ? 1 : 0);
    if (missing <= (teams.get(team.slug)?.missing ?? 0)) continue;
    teams.set(team.slug, { name: team.name, missing });
  }
  const open = [...teams.values()];
  if (gates.length === 0 && facts.otherChangeRequests === 0 && open.length === 0) {
    return { kind: facts.publishWhenApproved ? "completes" : "waits" };
  }
  return {
    kind: "missing",
    gates,
    changeRequests: facts.otherChangeRequests,
    approvals: open.reduce((sum, one) => sum + one.missing, 0),
    teams: open.map(({ name }) => name),
  };
}

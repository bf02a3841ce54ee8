import { point, type TransitionCode, type TransitionPoint } from "@/lib/lifecycle/transition-point";
import type { RetirementClause, RetirementClauseId } from "@/lib/retirement/model";

/** What a clause that does not hold is called among the reasons of transitions. What is absent other guards decide. */
const POINTS: Partial<Record<RetirementClauseId, { code: TransitionCode; fix: string }>> = {
  "notice-given": { code: "notice_short", fix: "Wait until the notice is served, or move the sunset to a later day." },
  "replacement-active": { code: "replacement_inactive", fix: "Bring the replacement into use, or name another." },
  "telemetry-enough": {
    code: "traffic_unknown",
    fix: "Send telemetry for this version; without it nobody can say that no caller is left.",
  },
  "remaining-calls": { code: "traffic_remains", fix: "Help the callers that are left to move, then try again." },
  "consumers-ready": { code: "consumers_waiting", fix: "Ask the consumers that have not answered, then try again." },
  "successor-covers": {
    code: "successor_lacking",
    fix: "Add what is missing to the successor, name replacements, or write a migration guide.",
  },
  "headers-seen": {
    code: "fields_unseen",
    fix: "Serve the fields, and probe them or send what telemetry sees of them.",
  },
};

/**
 * What the clauses of *can it be retired* say of a transition: those that block refuse it, those that warn are notes. Clauses
 * that could not be looked at refuse it. Whether the sunset is due another guard decides, since it may be done by hand.
 */
export function judgeClauses(clauses: readonly RetirementClause[] | null): {
  refusals: TransitionPoint[];
  notes: TransitionPoint[];
} {
  if (clauses === null) {
    const fix = "Try again; until then it counts as not allowed.";
    return {
      refusals: [point("retirement_unknown", "Whether it may go could not be found out.", fix)],
      notes: [],
    };
  }
  // Where nothing was ever measured, one reason says so.
  const isUnmeasured = clauses.some(({ id, ok }) => id === "telemetry-enough" && !ok);
  const told = (mode: RetirementClause["mode"]) =>
    clauses.flatMap((clause) => {
      const known = POINTS[clause.id];
      if (clause.ok || clause.mode !== mode || !known) return [];
      if (clause.code === "calls_unknown" && isUnmeasured) return [];
      const values = { ...clause.values, clause: clause.id, evidence: clause.code };
      return [point(known.code, clause.evidence, known.fix, values)];
    });
  return { refusals: told("block"), notes: told("warn") };
}

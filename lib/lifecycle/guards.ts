import type { Deprecation, GateId, GateResult, LifecyclePolicy, VersionState } from "@/lib/lifecycle/model";
import { GATE_IDS, gateMode, isGateBlocking } from "@/lib/lifecycle/model";
import { type AnnouncementRules, announcementRules, judgeAnnouncement } from "@/lib/lifecycle/announcement";
import { daysUntil, utcDay } from "@/lib/lifecycle/notice";
import { count, point, type TransitionPoint } from "@/lib/lifecycle/transition-point";
import { judgeClauses } from "@/lib/lifecycle/judge-clauses";
import type { RetirementClause } from "@/lib/retirement/model";

/** Everything a transition is decided from. Nothing else is asked, so the decision can be replayed. */
export interface TransitionFacts {
  from: VersionState;
  now: Date;
  policy: LifecyclePolicy;
  /** Validity errors without a live waiver; null where validation could not run. */
  openValidityErrors: number | null;
  /** From `evaluateGates`. A blocking gate that is absent counts as failed. */
  gates: readonly GateResult[];
  /** Approvals that count: of this version, by people who did not publish it. */
  approvals: number;
  /** Reviewers whose last word is a request for changes. */
  changeRequests?: number;
  /** Who else must approve than the owning team. */
  requiredReviewers?: readonly RequiredApproval[];
  /** What is asked for with active → deprecated. */
  deprecation?: Deprecation;
  /** What announcements are held to; left out: what the lifecycle policy says. */
  announcement?: AnnouncementRules;
  /** The sunset on record of a version that is deprecated. */
  sunsetAt?: Date;
  /** The clauses of *can it be retired*, of a version that is deprecated or sunset; null where they could not be looked at. */
  retirement: readonly RetirementClause[] | null;
  /** Whether an administrator wants it in spite of them. */
  override?: boolean;
  reason?: string;
}

/** An approval that a review needs beside those of the owning team. */
export interface RequiredApproval {
  /** What the team stands for: `security`, `platform`, or `consumer:` with the consumer's slug. */
  id: string;
  /** The team's name. */
  team: string;
  /** The consumer that the team is asked for, by name. */
  consumer?: string;
  needed: number;
  given: number;
  /** Whether anybody of the team may decide. */
  hasDeciders: boolean;
}

/** What a guard has to say: what stops the transition, and what is only to be known. */
export interface GuardAnswer {
  refusals?: TransitionPoint[];
  notes?: TransitionPoint[];
}

type Guard = (facts: TransitionFacts) => GuardAnswer;

const validity: Guard = ({ openValidityErrors: open, policy }) => {
  if (open === 0 || policy.gates.validity === "off") return {};
  const found =
    open === null
      ? point("validity_unknown", "The definition has not been validated.", "Run the validation again.")
      : point(
          "validity_errors",
          `The definition has ${count(open, "validity error")} without a live waiver.`,
          "Correct them and publish a new version, or ask for a dated waiver.",
          { count: open },
        );
  return policy.gates.validity === "block" ? { refusals: [found] } : { notes: [found] };
};

const noReview: Guard = ({ policy }) =>
  policy.reviewRequired
    ? {
        refusals: [
          point(
            "review_required",
            "The policy requires a review before this version becomes active.",
            "Ask for a review of the draft.",
          ),
        ],
      }
    : {};

/** Why a team must approve: one of `security`, `platform`, `consumer`; else `other`. */
function reasonOf(id: string): "security" | "platform" | "consumer" | "other" {
  if (id === "security" || id === "platform") return id;
  return id.startsWith("consumer:") ? "consumer" : "other";
}

function requiredPoint(required: RequiredApproval): TransitionPoint {
  const { id, team, needed, given, hasDeciders } = required;
  const asked = reasonOf(id);
  const consumer = asked === "consumer" ? (required.consumer ?? id.slice("consumer:".length)) : "";
  const why = {
    consumer: `for its consumer ${consumer}`,
    security: "for security",
    platform: "for the platform",
    other: "",
  };
  const approval = asked === "other" ? `The approval of ${team}` : `The approval of ${team}, ${why[asked]},`;
  const values = { id, team, missing: needed - given, asked, consumer };
  if (hasDeciders) {
    const detail = `${approval} is missing.`;
    return point("reviewer_missing", detail, `Ask a reviewer or an owner of ${team} to approve it.`, values);
  }
  const detail = `${approval} is missing, and nobody in that team may give it.`;
  const fix = `Make somebody who pushed no revision a reviewer of ${team}, or ask an administrator to approve it.`;
  return point("reviewers_without_deciders", detail, fix, values);
}

const approvals: Guard = ({ approvals: given, changeRequests = 0, requiredReviewers = [], policy }) => {
  const refusals: TransitionPoint[] = [];
  const missing = policy.requiredApprovals - given;
  if (missing > 0) {
    const values = { missing, required: policy.requiredApprovals, given };
    const detail = `${count(missing, "approval")} of ${policy.requiredApprovals} missing.`;
    refusals.push(
      point("approvals_missing", detail, "Ask a reviewer who did not publish this version to approve it.", values),
    );
  }
  refusals.push(...requiredReviewers.filter((one) => one.given < one.needed).map(requiredPoint));
  if (changeRequests > 0) {
    const detail = `${count(changeRequests, "reviewer")} asked for changes.`;
    const fix = "Answer them, and ask them to approve; or publish a new version.";
    refusals.push(point("changes_requested", detail, fix, { count: changeRequests }));
  }
  return { refusals };
};

/** What to do about a gate that fails. */
const FIXES: Record<GateId, string> = {
  validity: "Correct the errors and push again, or ask for a dated waiver.",
  lint: "Correct the findings and push again, or ask for a dated waiver of each that stays.",
  compatibility: "Take the changes back, publish them under a new major version, or have them accepted.",
  semver: "Publish it under the number that is named.",
  ownership: "Give the team an owner and enough reviewers.",
  documentation: "Describe more operations and fields, and push again.",
  policies: "Do what the policies ask and push again, or ask for a dated waiver.",
};

const gates: Guard = ({ gates: results, policy }) => {
  const absent = GATE_IDS.filter((id) => gateMode(policy, id) === "block" && !results.some((gate) => gate.id === id));
  const unevaluated = absent.map((id) =>
    point("gate_not_evaluated", `Gate ${id} has not been evaluated.`, "Evaluate the gates, then try again.", {
      gate: id,
    }),
  );
  const standing = results.filter(
    (gate) => gate.mode !== "off" && (gate.outcome === "fail" || gate.outcome === "unknown"),
  );
  const told = (gate: GateResult) =>
    point(
      gate.outcome === "fail" ? "gate_failed" : "gate_unknown",
      `Gate ${gate.id}: ${gate.because}`,
      gate.outcome === "fail" ? FIXES[gate.id] : "Run the check again; until then it counts as failed.",
      { ...gate.values, gate: gate.id, count: gate.count, reason: gate.code },
    );
  return {
    refusals: [...unevaluated, ...standing.filter(isGateBlocking).map(told)],
    notes: standing.filter((gate) => !isGateBlocking(gate)).map(told),
  };
};

const hasReason = (reason: string | undefined): boolean => reason !== undefined && reason.trim() !== "";

const reason: Guard = (facts) =>
  hasReason(facts.reason)
    ? {}
    : { refusals: [point("reason_missing", "This transition needs a reason.", "Say why, in `reason`.")] };

const deprecation: Guard = ({ deprecation: asked, now, policy, announcement }) => ({
  refusals: judgeAnnouncement(asked, now, announcement ?? announcementRules(policy)),
});

const sunsetDue: Guard = ({ sunsetAt, now, reason: why }) => {
  if ((sunsetAt && now.getTime() >= sunsetAt.getTime()) || hasReason(why)) return {};
  const detail = sunsetAt
    ? `The sunset is on ${utcDay(sunsetAt)}, in ${count(daysUntil(sunsetAt, now), "day")}.`
    : "No sunset date is on record.";
  const fix = "Wait for it, or give a reason for doing it by hand now.";
  return { refusals: [point("sunset_not_due", detail, fix, sunsetAt ? { sunset: utcDay(sunsetAt) } : {})] };
};

const retirement: Guard = ({ retirement: clauses, override, reason: why }) => {
  const { refusals, notes } = judgeClauses(clauses);
  if (!override) return { refusals, notes };
  const missing = hasReason(why)
    ? []
    : [point("reason_missing", "An override needs a reason.", "Say why, in `reason`.")];
  return { refusals: missing, notes: [...refusals, ...notes] };
};

/** What should be known of a version that is put away for good; nothing of it stops that. */
const retirementNotes: Guard = ({ retirement: clauses }) => {
  const { refusals, notes } = judgeClauses(clauses);
  return { notes: [...refusals, ...notes] };
};

/** The guards by name: pure decisions over the facts (DOMAIN §3). */
export const GUARDS = {
  validity,
  noReview,
  approvals,
  gates,
  deprecation,
  reason,
  sunsetDue,
  retirement,
  retirementNotes,
} satisfies Record<string, Guard>;
export type GuardId = keyof typeof GUARDS;

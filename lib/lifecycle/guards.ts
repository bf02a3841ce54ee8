import type { Deprecation, GateResult, LifecyclePolicy, RemainingTraffic, VersionState } from "@/lib/lifecycle/model";
import { GATE_IDS, gateMode, isGateBlocking } from "@/lib/lifecycle/model";
import { daysUntil, earliestSunset, utcDay } from "@/lib/lifecycle/notice";

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
  /** What is asked for with active → deprecated. */
  deprecation?: Deprecation;
  /** The sunset on record of a version that is deprecated. */
  sunsetAt?: Date;
  traffic: RemainingTraffic;
  reason?: string;
}

/** One thing that stands in the way, or that should be known. `values` are what a translation of `code` needs. */
export interface TransitionPoint {
  code: TransitionCode;
  detail: string;
  /** What to do about it. */
  fix: string;
  values: Record<string, string | number>;
}

/** Every reason a transition may be refused or noted for. Stable for ever. */
export const TRANSITION_CODES = [
  "transition_not_allowed",
  "validity_unknown",
  "validity_errors",
  "review_required",
  "approvals_missing",
  "changes_requested",
  "gate_failed",
  "gate_unknown",
  "gate_not_evaluated",
  "deprecation_missing",
  "sunset_before_deprecation",
  "sunset_too_soon",
  "replacement_missing",
  "reason_missing",
  "sunset_not_due",
  "traffic_remains",
  "traffic_unknown",
] as const;
export type TransitionCode = (typeof TRANSITION_CODES)[number];

/** What a guard has to say: what stops the transition, and what is only to be known. */
export interface GuardAnswer {
  refusals?: TransitionPoint[];
  notes?: TransitionPoint[];
}

type Guard = (facts: TransitionFacts) => GuardAnswer;

function point(
  code: TransitionCode,
  detail: string,
  fix: string,
  values: TransitionPoint["values"] = {},
): TransitionPoint {
  return { code, detail, fix, values };
}

/** Singular or plural with its number: `1 approval`, `2 approvals`. */
function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

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

const approvals: Guard = ({ approvals: given, changeRequests = 0, policy }) => {
  const refusals: TransitionPoint[] = [];
  const missing = policy.requiredApprovals - given;
  if (missing > 0) {
    const values = { missing, required: policy.requiredApprovals, given };
    const detail = `${count(missing, "approval")} of ${policy.requiredApprovals} missing.`;
    refusals.push(
      point("approvals_missing", detail, "Ask a reviewer who did not publish this version to approve it.", values),
    );
  }
  if (changeRequests > 0) {
    const detail = `${count(changeRequests, "reviewer")} asked for changes.`;
    const fix = "Answer them, and ask them to approve; or publish a new version.";
    refusals.push(point("changes_requested", detail, fix, { count: changeRequests }));
  }
  return { refusals };
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
      gate.outcome === "fail"
        ? "Correct it in a new version, or ask for a dated waiver."
        : "Run the check again; until then it counts as failed.",
      { gate: gate.id, count: gate.count },
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

const deprecation: Guard = ({ deprecation: asked, now, policy }) => {
  const earliest = earliestSunset(now, asked?.deprecatedAt, policy.noticeDays);
  const day = utcDay(earliest);
  if (!asked) {
    const fix = `Give \`deprecation.sunsetAt\`, ${day} at the earliest${policy.replacementRequired ? ", and `deprecation.replacement`" : ""}.`;
    return { refusals: [point("deprecation_missing", "A deprecation needs a sunset date.", fix, { earliest: day })] };
  }
  const refusals: TransitionPoint[] = [];
  const since = asked.deprecatedAt ?? now;
  if (asked.sunsetAt.getTime() < since.getTime()) {
    const fix = "Choose a sunset after the deprecation.";
    refusals.push(point("sunset_before_deprecation", "The sunset would come before the deprecation.", fix));
  }
  if (daysUntil(asked.sunsetAt, earliest) < 0) {
    const detail = `The sunset on ${utcDay(asked.sunsetAt)} is too soon: the policy asks for ${count(policy.noticeDays, "day")} of notice.`;
    const values = { earliest: day, noticeDays: policy.noticeDays };
    refusals.push(point("sunset_too_soon", detail, `Choose ${day} or later.`, values));
  }
  if (policy.replacementRequired && (asked.replacement ?? "").trim() === "") {
    const fix = "Name what callers should use, in `deprecation.replacement`.";
    refusals.push(point("replacement_missing", "The policy requires a replacement.", fix));
  }
  return { refusals };
};

const sunsetDue: Guard = ({ sunsetAt, now, reason: why }) => {
  if ((sunsetAt && now.getTime() >= sunsetAt.getTime()) || hasReason(why)) return {};
  const detail = sunsetAt
    ? `The sunset is on ${utcDay(sunsetAt)}, in ${count(daysUntil(sunsetAt, now), "day")}.`
    : "No sunset date is on record.";
  const fix = "Wait for it, or give a reason for doing it by hand now.";
  return { refusals: [point("sunset_not_due", detail, fix, sunsetAt ? { sunset: utcDay(sunsetAt) } : {})] };
};

const traffic: Guard = ({ traffic: seen, policy }) => {
  if (policy.remainingTraffic === "off") return {};
  const standing: TransitionPoint[] = [];
  if (seen === "unknown") {
    const fix = "Send telemetry for this version; without it nobody can say that no caller is left.";
    standing.push(
      point("traffic_unknown", "Whether this version is still called is unknown: no telemetry has arrived.", fix),
    );
  } else if (seen.calls > 0) {
    const detail = `This version was called ${seen.calls === 1 ? "once" : `${seen.calls} times`} in the last ${count(seen.windowDays, "day")}.`;
    const fix = "Help the callers that are left to move, then try again.";
    standing.push(point("traffic_remains", detail, fix, { calls: seen.calls, days: seen.windowDays }));
  }
  return policy.remainingTraffic === "block" ? { refusals: standing } : { notes: standing };
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
  traffic,
} satisfies Record<string, Guard>;
export type GuardId = keyof typeof GUARDS;

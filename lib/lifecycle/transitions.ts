import type { GuardId, TransitionFacts } from "@/lib/lifecycle/guards";
import { GUARDS } from "@/lib/lifecycle/guards";
import type { VersionState } from "@/lib/lifecycle/model";
import type { TransitionPoint } from "@/lib/lifecycle/transition-point";

/** One row of the transition table. */
export interface Transition {
  from: VersionState;
  to: VersionState;
  guards: readonly GuardId[];
}

/**
 * The transition table (DOMAIN §3). Skipping the review does not skip its gates (validity among them): where no
 * review is required they stand between draft and active.
 */
export const TRANSITIONS: readonly Transition[] = [
  { from: "draft", to: "in_review", guards: ["validity"] },
  { from: "draft", to: "active", guards: ["noReview", "gates"] },
  { from: "in_review", to: "active", guards: ["approvals", "gates"] },
  { from: "active", to: "deprecated", guards: ["deprecation", "reason"] },
  { from: "deprecated", to: "active", guards: ["reason"] },
  { from: "deprecated", to: "sunset", guards: ["sunsetDue", "retirement"] },
  { from: "sunset", to: "retired", guards: ["retirementNotes"] },
];

/** Whether a transition may happen, and what is to be known about it either way. */
export type TransitionDecision =
  | { verdict: "allowed"; notes: TransitionPoint[] }
  | ({
      verdict: "refused";
      /** Everything that is missing; the first is the refusal's own code, detail and fix. */
      missing: TransitionPoint[];
    } & TransitionPoint);

/** The states that may follow a state, in the order of the table, guards aside. */
export function nextStates(from: VersionState): VersionState[] {
  return TRANSITIONS.filter((transition) => transition.from === from).map((transition) => transition.to);
}

function notInTable(from: VersionState, to: VersionState): TransitionPoint {
  const next = nextStates(from);
  const values = { from, to, next: next.join(", ") };
  const code = "transition_not_allowed";
  if (next.length === 0) {
    const detail = `A version that is ${from} stays so: from ${from} nothing follows.`;
    return { code, detail, fix: "Publish a new version.", values };
  }
  const detail = from === to ? `The version is ${to} already.` : `A version that is ${from} cannot become ${to}.`;
  return { code, detail, fix: `From ${from} it may become ${next.join(" or ")}.`, values };
}

/**
 * Decides one transition of one version (DOMAIN §3). Refusals name everything that is missing; what the policy only warns
 * of is in the notes. Pure: the same facts give the same decision.
 */
export function decideTransition(facts: TransitionFacts, to: VersionState): TransitionDecision {
  const transition = TRANSITIONS.find((row) => row.from === facts.from && row.to === to);
  if (!transition) {
    const refusal = notInTable(facts.from, to);
    return { verdict: "refused", ...refusal, missing: [refusal] };
  }
  const answers = transition.guards.map((id) => GUARDS[id](facts));
  const missing = answers.flatMap((answer) => answer.refusals ?? []);
  const [first] = missing;
  if (first) return { verdict: "refused", ...first, missing };
  return { verdict: "allowed", notes: answers.flatMap((answer) => answer.notes ?? []) };
}

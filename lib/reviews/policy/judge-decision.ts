import type { Actor, ActorRef } from "@/lib/core/context";
import { can } from "@/lib/members/policy";
import { type Decision, type DecisionKind, isLive, type ReviewState } from "@/lib/reviews/model";
import { actorKey } from "@/lib/reviews/model/actor-key";
import type { PresentContent } from "@/lib/reviews/model/present-items";
import { coverageOf } from "./coverage";
import { lastWords, mayDecide } from "./standing";

/** Whether a decision may be made, and why not. `code` is stable; `because` is for people. */
export interface DecisionVerdict {
  verdict: "allowed" | "forbidden" | "refused";
  code: "allowed" | "not_entitled" | "own_version" | "already_approved" | "already_requested" | "review_over";
  because: string;
  fix: string;
}

/** What the question "may this be decided" depends on. */
export interface DecisionFacts {
  actor: Actor;
  /** The API's own team. */
  teamId: string;
  /** The teams whose approval is required: their people may decide although the API is not theirs. */
  requiredTeams: readonly { id: string | null }[];
  state: ReviewState;
  /** Whoever pushed a revision of the version, and their own tokens. */
  pushers: readonly ActorRef[];
  /** All of this review's, in the order they were made. */
  decisions: readonly Decision[];
  present: PresentContent;
}

function no(
  verdict: "forbidden" | "refused",
  code: DecisionVerdict["code"],
  because: string,
  fix: string,
): DecisionVerdict {
  return { verdict, code, because, fix };
}

function isEntitled({ actor, teamId, requiredTeams }: DecisionFacts, decision: DecisionKind): boolean {
  if (mayDecide(actor, [{ id: teamId }, ...requiredTeams])) return true;
  return decision === "comment" && actor.kind !== "anonymous" && can(actor, "review.comment", teamId);
}

/**
 * Whether this actor may make this decision now. Nobody, person or token, approves a version of which they pushed a revision
 * (INTERFACE §2), and nobody approves again what their approval covers; somebody who asked for changes may approve later, and
 * the other way round.
 */
export function judgeDecision(facts: DecisionFacts, decision: DecisionKind): DecisionVerdict {
  const { actor } = facts;
  if (actor.kind === "anonymous" || !isEntitled(facts, decision)) {
    const fix = "Ask a reviewer or an owner of the team.";
    return no("forbidden", "not_entitled", "Deciding needs a reviewer or an owner of a team that is asked.", fix);
  }
  if (!isLive(facts.state)) {
    return no("refused", "review_over", "This review is over.", "Ask for a new review where one is needed.");
  }
  const key = actorKey(actor);
  if (decision === "approve" && facts.pushers.some((pusher) => actorKey(pusher) === key)) {
    const fix = "Ask a reviewer who pushed no revision of this version; a token of somebody who did will not do.";
    return no("forbidden", "own_version", "Nobody approves what they published.", fix);
  }
  const mine = lastWords(facts.decisions).get(key);
  if (decision === "approve" && mine?.decision === "approve" && coverageOf(mine, facts.present).holds) {
    const because = "You approved this version already.";
    return no("refused", "already_approved", because, "Comment where there is more to say.");
  }
  const sameRevision = mine?.versionRevision === facts.present.versionRevision;
  if (decision === "request_changes" && mine?.decision === "request_changes" && sameRevision) {
    const because = "You asked for changes already.";
    return no("refused", "already_requested", because, "Comment where there is more to say.");
  }
  return { verdict: "allowed", code: "allowed", because: "You may decide on this review.", fix: "" };
}

import type { Actor, ActorRef } from "@/lib/core/context";
import { can } from "@/lib/members/policy";
import { isLive, type ReviewState } from "@/lib/reviews/model";
import { actorKey } from "@/lib/reviews/model/actor-key";
import { type DecisionFacts, judgeDecision } from "./judge-decision";

/** What the question "what may they do here" depends on. */
export interface RightsFacts extends DecisionFacts {
  requestedBy: ActorRef;
}

/** What somebody may do in a review. */
export interface RightsIn {
  canComment: boolean;
  canRequestChanges: boolean;
  canWithdraw: boolean;
  canPublish: boolean;
  canEdit: boolean;
  undoable: string[];
}

type Asking = Pick<RightsFacts, "actor" | "teamId" | "requestedBy">;

function isAuthor(actor: Actor, requestedBy: ActorRef): boolean {
  return actor.kind !== "anonymous" && actorKey(actor) === actorKey(requestedBy);
}

/** Whoever asked for a review takes it back, and owners of the API's team. */
export function mayWithdraw({ actor, teamId, requestedBy }: Asking): boolean {
  return isAuthor(actor, requestedBy) || can(actor, "version.transition", teamId);
}

/** Whoever asked for a review may say anew what it is for, while they still may ask for reviews; nobody speaks for them. */
export function mayEdit({ actor, teamId, requestedBy }: Asking): boolean {
  return isAuthor(actor, requestedBy) && can(actor, "review.request", teamId);
}

/** Those who may ask for the review publish what it approved: the approvals are the right. */
export function mayPublish({ actor, teamId }: Pick<Asking, "actor" | "teamId">): boolean {
  return can(actor, "review.request", teamId) || can(actor, "version.transition", teamId);
}

/** Whether a state lets decisions be taken back: until the version is published, or the review over. */
export function isUndoable(state: ReviewState): boolean {
  return isLive(state);
}

/** Everything that somebody may do in a review now. */
export function rightsIn(facts: RightsFacts): RightsIn {
  const { actor, state, decisions } = facts;
  const live = isLive(state);
  const key = actor.kind === "anonymous" ? null : actorKey(actor);
  const mine = decisions.filter((one) => actorKey(one.by) === key && !one.undone && one.decision !== "comment");
  return {
    canComment: judgeDecision({ ...facts, state: "open" }, "comment").verdict === "allowed",
    canRequestChanges: judgeDecision(facts, "request_changes").verdict === "allowed",
    canWithdraw: live && mayWithdraw(facts),
    canPublish: live && mayPublish(facts),
    canEdit: live && mayEdit(facts),
    undoable: isUndoable(state) ? mine.map((one) => one.id) : [],
  };
}

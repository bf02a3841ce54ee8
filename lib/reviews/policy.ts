import type { Actor, ActorRef } from "@/lib/core/context";
import { can } from "@/lib/members/policy";
import { type Decision, type DecisionKind, isLive, type ReviewState } from "@/lib/reviews/model";
import { isSameActor } from "@/lib/versions/model/stored-actor";

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
  teamId: string;
  state: ReviewState;
  publishedBy: ActorRef;
  /** All of this review's, in the order they were made. */
  decisions: readonly Decision[];
}

const keyOf = (actor: Pick<ActorRef, "kind" | "id">): string => `${actor.kind}:${actor.id}`;

/** Everybody's last word: their last approval or request for changes. Comments are no word. */
export function lastWords(decisions: readonly Decision[]): Map<string, Decision> {
  const words = new Map<string, Decision>();
  for (const decision of decisions) if (decision.decision !== "comment") words.set(keyOf(decision.by), decision);
  return words;
}

function no(
  verdict: "forbidden" | "refused",
  code: DecisionVerdict["code"],
  because: string,
  fix: string,
): DecisionVerdict {
  return { verdict, code, because, fix };
}

/**
 * Whether this actor may make this decision now. Nobody, person or token, approves what they published, and nobody
 * approves twice (INTERFACE §2); somebody who asked for changes may approve later, and the other way round.
 */
export function judgeDecision(facts: DecisionFacts, decision: DecisionKind): DecisionVerdict {
  const { actor, publishedBy } = facts;
  const permission = decision === "comment" ? "review.comment" : "review.decide";
  if (actor.kind === "anonymous" || !can(actor, permission, facts.teamId)) {
    const fix = "Ask a reviewer or an owner of the team.";
    return no("forbidden", "not_entitled", "Deciding needs a reviewer or an owner of the API's team.", fix);
  }
  if (!isLive(facts.state)) {
    return no("refused", "review_over", "This review is over.", "Ask for a new review where one is needed.");
  }
  if (decision === "approve" && isSameActor(actor, publishedBy)) {
    const fix = "Ask a reviewer who did not publish this version.";
    return no("forbidden", "own_version", "Nobody approves what they published.", fix);
  }
  const mine = lastWords(facts.decisions).get(keyOf(actor))?.decision;
  if (decision !== "comment" && mine === decision) {
    const [code, because] =
      decision === "approve"
        ? (["already_approved", "You approved this version already."] as const)
        : (["already_requested", "You asked for changes already."] as const);
    return no("refused", code, because, "Comment where there is more to say.");
  }
  return { verdict: "allowed", code: "allowed", because: "You may decide on this review.", fix: "" };
}

/** What the decisions of a review amount to. */
export interface Standing {
  approvals: number;
  changeRequests: number;
  /** Keys, `kind:id`, of those whose last word counts. */
  counting: ReadonlySet<string>;
}

/** A review without a word in it. */
export const NO_STANDING: Standing = { approvals: 0, changeRequests: 0, counting: new Set() };

/**
 * Counts last words: only of people and tokens who still may decide for the team, and approvals only of those who did not
 * publish the version. `actors` are those behind the decisions with the rights they have now; who is absent has none.
 */
export function standingOf(
  decisions: readonly Decision[],
  actors: readonly Actor[],
  facts: { teamId: string; publishedBy: ActorRef },
): Standing {
  const entitled = new Set(
    actors.flatMap((actor) =>
      actor.kind !== "anonymous" && can(actor, "review.decide", facts.teamId) ? [keyOf(actor)] : [],
    ),
  );
  const words = [...lastWords(decisions)].filter(
    ([key, word]) => entitled.has(key) && !(word.decision === "approve" && isSameActor(word.by, facts.publishedBy)),
  );
  const count = (kind: DecisionKind) => words.filter(([, word]) => word.decision === kind).length;
  return {
    approvals: count("approve"),
    changeRequests: count("request_changes"),
    counting: new Set(words.map(([key]) => key)),
  };
}

/** The state of a live review by what was said in it. */
export function liveStateOf(standing: Pick<Standing, "changeRequests">): ReviewState {
  return standing.changeRequests > 0 ? "changes_requested" : "open";
}

/** Whether a decision is one of those that count: the last word of somebody whose word counts. */
export function isCounting(decision: Decision, decisions: readonly Decision[], standing: Standing): boolean {
  const key = keyOf(decision.by);
  return standing.counting.has(key) && lastWords(decisions).get(key) === decision;
}

import type { Actor, ActorRef } from "@/lib/core/context";
import type { ReviewItem } from "@/lib/gates/model";
import { can } from "@/lib/members/policy";
import type { Decision, ReviewState } from "@/lib/reviews/model";
import { actorKey } from "@/lib/reviews/model/actor-key";
import type { PresentContent } from "@/lib/reviews/model/present-items";
import { coverageOf } from "./coverage";
import type { Requirement } from "./requirements";

export const WORD_STATUSES = [
  "counts",
  "comment",
  "undone",
  "replaced",
  "withdrawn_reviewer",
  "own_revision",
  "not_covering",
] as const;
/**
 * What a decision is worth now. `replaced`: they said something else later. `withdrawn_reviewer`: they left, were demoted, or
 * their token ended. `own_revision`: they pushed a revision of the version. `not_covering`: there is more than they saw.
 */
export type WordStatus = (typeof WORD_STATUSES)[number];

/** A decision and what it is worth now. */
export interface Word {
  decision: Decision;
  status: WordStatus;
  /** What came after an approval that no longer covers; null where nobody can tell, and for every other word. */
  newItems: readonly ReviewItem[] | null;
}

/** A requirement and how far it is met. */
export interface RequiredReviewer extends Requirement {
  approvals: ActorRef[];
  satisfied: boolean;
  /** Whether anybody of the team may decide and pushed no revision; administrators aside, who may step in. */
  hasDeciders: boolean;
}

/** What the decisions of a review amount to. */
export interface Standing {
  /** Of the owning team's quorum. */
  approvals: number;
  changeRequests: number;
  required: RequiredReviewer[];
  /** Every decision in the order in which it was made. */
  words: Word[];
}

/** What the standing of a review depends on. */
export interface StandingFacts {
  /** In the order in which they were made. */
  decisions: readonly Decision[];
  /** Those behind the decisions, with the rights they have now; who is absent has none. */
  actors: readonly Actor[];
  /** Whoever pushed a revision of the version, and their own tokens. */
  pushers: readonly ActorRef[];
  requirements: readonly Requirement[];
  present: PresentContent;
  /** People of the required teams who may decide, by the team's id. */
  deciders: ReadonlyMap<string, readonly Pick<ActorRef, "kind" | "id">[]>;
}

/** Everybody's last word that was not taken back: an approval or a request for changes. Comments are no word. */
export function lastWords(decisions: readonly Decision[]): Map<string, Decision> {
  const words = new Map<string, Decision>();
  for (const decision of decisions) {
    if (decision.decision !== "comment" && !decision.undone) words.set(actorKey(decision.by), decision);
  }
  return words;
}

/** Whether somebody may decide for one of these teams. People of a required team may although the API is not theirs. */
export function mayDecide(actor: Actor, teams: readonly { id: string | null }[]): boolean {
  if (actor.kind === "anonymous" || actor.kind === "system") return false;
  return teams.some(({ id }) => id !== null && can(actor, "review.decide", id));
}

function judgeWord(
  decision: Decision,
  facts: StandingFacts,
  about: { last: ReadonlyMap<string, Decision>; actors: ReadonlyMap<string, Actor>; pushers: ReadonlySet<string> },
): Word {
  const key = actorKey(decision.by);
  const word = (status: WordStatus, newItems: Word["newItems"] = null): Word => ({ decision, status, newItems });
  if (decision.decision === "comment") return word("comment");
  if (decision.undone) return word("undone");
  if (about.last.get(key) !== decision) return word("replaced");
  const actor = about.actors.get(key);
  const teams = facts.requirements.map(({ team }) => team);
  if (!actor || !mayDecide(actor, teams)) return word("withdrawn_reviewer");
  if (decision.decision === "request_changes") return word("counts");
  if (about.pushers.has(key)) return word("own_revision");
  const coverage = coverageOf(decision, facts.present);
  return coverage.holds ? word("counts") : word("not_covering", coverage.newItems);
}

/**
 * What the decisions of a review amount to now. Last words count: of people and tokens who still may decide for a required
 * team; approvals only of those who pushed no revision, and only while they cover what there is. Somebody in two required
 * teams satisfies both.
 */
export function standingOf(facts: StandingFacts): Standing {
  const actors = new Map(
    facts.actors.flatMap((actor) => (actor.kind === "anonymous" ? [] : [[actorKey(actor), actor] as const])),
  );
  const about = { last: lastWords(facts.decisions), actors, pushers: new Set(facts.pushers.map(actorKey)) };
  const words = facts.decisions.map((decision) => judgeWord(decision, facts, about));
  const counting = words.filter((word) => word.status === "counts");
  const approving = counting.filter((word) => word.decision.decision === "approve").map((word) => word.decision.by);
  const required = facts.requirements.map((requirement): RequiredReviewer => {
    const approvals = approving.filter((by) => {
      const actor = actors.get(actorKey(by));
      return actor !== undefined && mayDecide(actor, [requirement.team]);
    });
    const { id } = requirement.team;
    const people = id === null ? [] : (facts.deciders.get(id) ?? []);
    const hasDeciders = people.some((person) => !about.pushers.has(actorKey(person)));
    return { ...requirement, approvals, satisfied: approvals.length >= requirement.needed, hasDeciders };
  });
  return {
    approvals: required.find((one) => one.id === "owner")?.approvals.length ?? 0,
    changeRequests: counting.filter((word) => word.decision.decision === "request_changes").length,
    required,
    words,
  };
}

/**
 * The state of a live review: by what was said in it, and by whether anything is missing for its version to become active.
 */
export function liveStateOf(standing: Pick<Standing, "changeRequests">, isComplete: boolean): ReviewState {
  if (standing.changeRequests > 0) return "changes_requested";
  return isComplete ? "approved" : "open";
}

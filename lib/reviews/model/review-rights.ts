import type { Actor } from "@/lib/core/context";
import type { Permission } from "@/lib/members/model";
import type { ReviewDto } from "@/lib/reviews/schema";

/** What pages know of who looks at a review, besides what the review itself says they may do. */
export interface ReviewViewer {
  /** `kind:id`, or null where nobody is signed in. */
  key: string | null;
  /** Make an exception to a gate, or only ask for one; null: neither. */
  waive: "grant" | "request" | null;
  /** Ask everybody again: after a request for changes, and after somebody took the question back. */
  canAskAgain: boolean;
  /** Ids of the requirements for which an approval of theirs would count. */
  mine: string[];
}

type Facts = Pick<ReviewDto, "state" | "publishedBy" | "revisions" | "required" | "versionState">;

/** Teams for which somebody may decide; null: for every team. */
function teamsOf(actor: Actor): ReadonlySet<string> | null {
  if (actor.kind === "user" && !actor.administrator) {
    const deciding = actor.teams.filter(({ role }) => role === "reviewer" || role === "owner");
    return new Set(deciding.map(({ teamSlug }) => teamSlug));
  }
  return actor.kind === "anonymous" || actor.kind === "token" ? new Set() : null;
}

/** What `actor`, who has these permissions in the API's team, is to a review. */
export function reviewViewer(actor: Actor, permissions: ReadonlySet<Permission>, review: Facts): ReviewViewer {
  const key = actor.kind === "anonymous" ? null : `${actor.kind}:${actor.id}`;
  const pushers = [review.publishedBy, ...review.revisions.map(({ pushedBy }) => pushedBy)];
  const hasPushed = pushers.some((pusher) => `${pusher.kind}:${pusher.id}` === key);
  const teams = teamsOf(actor);
  const isAskable = review.state === "changes_requested" || review.state === "withdrawn";
  const isMine = ({ id, team }: ReviewDto["required"][number]) =>
    teams === null || teams.has(team.slug) || (id === "owner" && permissions.has("review.decide"));
  return {
    key,
    waive:
      permissions.has("waiver.grant") && !hasPushed ? "grant" : permissions.has("review.request") ? "request" : null,
    canAskAgain: isAskable && review.versionState === "in_review" && permissions.has("review.request"),
    mine: review.required.filter(isMine).map(({ id }) => id),
  };
}

import type { Actor } from "@/lib/core/context";
import type { Permission } from "@/lib/members/model";
import { isLive } from "@/lib/reviews/model";
import type { ReviewDto } from "@/lib/reviews/schema";

/** What somebody may do in a review, for pages: the service decides again. */
export interface ReviewRights {
  /** Who looks: their id, or `anonymous`. */
  viewer: string;
  canComment: boolean;
  canRequestChanges: boolean;
  canWaive: boolean;
  /** Ask everybody again after a request for changes. */
  canAskAgain: boolean;
}

type Facts = Pick<ReviewDto, "state" | "decisions" | "publishedBy">;

/** What `actor`, who has these permissions in the API's team, may do in a review. */
export function reviewRights(actor: Actor, permissions: ReadonlySet<Permission>, review: Facts): ReviewRights {
  const viewer = actor.kind === "anonymous" ? "anonymous" : actor.id;
  const live = isLive(review.state);
  const mine = review.decisions.findLast((one) => one.by.id === viewer && one.decision !== "comment");
  return {
    viewer,
    canComment: permissions.has("review.comment"),
    canRequestChanges: live && permissions.has("review.decide") && mine?.decision !== "request_changes",
    canWaive: permissions.has("waiver.grant") && review.publishedBy.id !== viewer,
    canAskAgain: review.state === "changes_requested" && permissions.has("review.request"),
  };
}

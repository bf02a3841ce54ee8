import type { ActorRef } from "@/lib/core/context";

/**
 * Where a review stands. `changes_requested` is still live: the version stays `in_review`, because its document can never
 * change and the transition table has no way back to draft. `approved`: the version became active by it. `closed`: a
 * newer review took its place.
 */
export const REVIEW_STATES = ["open", "changes_requested", "approved", "closed"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** Whether decisions can still be made. */
export function isLive(state: ReviewState): boolean {
  return state === "open" || state === "changes_requested";
}

/** What somebody can say in a review. */
export const DECISIONS = ["approve", "request_changes", "comment"] as const;
export type DecisionKind = (typeof DECISIONS)[number];

/** A decision as it was made. */
export interface Decision {
  decision: DecisionKind;
  by: ActorRef;
}

/** The address of a review's page. */
export function reviewPath(id: string): string {
  return `/reviews/${id}`;
}

import type { ActorRef } from "@/lib/core/context";

/**
 * Where a review stands. `changes_requested`: somebody's last word is a request for changes. `approved`: all required
 * approvals are in and no gate stands in the way, and the version waits to be published by hand. `withdrawn`: nobody asks any
 * more. `published`: the version became active by it.
 */
export const REVIEW_STATES = ["open", "changes_requested", "approved", "withdrawn", "published"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** The states in which decisions can still be made. */
export const LIVE_REVIEW_STATES = ["open", "changes_requested", "approved"] as const satisfies readonly ReviewState[];

/** Whether decisions can still be made. */
export function isLive(state: ReviewState): boolean {
  return LIVE_REVIEW_STATES.some((one) => one === state);
}

/** Why a review is `withdrawn`: somebody took it back, or a newer one took its place. */
export const CLOSED_BECAUSE = ["withdrawn", "superseded"] as const;
export type ClosedBecause = (typeof CLOSED_BECAUSE)[number];

/** What somebody can say in a review. */
export const DECISIONS = ["approve", "request_changes", "comment"] as const;
export type DecisionKind = (typeof DECISIONS)[number];

/** A decision as it was made. */
export interface Decision {
  id: string;
  decision: DecisionKind;
  by: ActorRef;
  /** The number of the version's revision that was decided on, and its digest. */
  versionRevision: number;
  digest: string;
  /** Fingerprints of all there was to see; null where that was not kept: it then covers its digest alone. */
  covered: ReadonlySet<string> | null;
  /** Taken back by whoever made it. */
  undone: boolean;
}

/** The address of a review's page. */
export function reviewPath(id: string): string {
  return `/reviews/${id}`;
}

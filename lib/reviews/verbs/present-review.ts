import type { ActorRef } from "@/lib/core/context";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { REVIEW_STATES, reviewPath, type ReviewState } from "@/lib/reviews/model";
import type { CommentDto, ReviewSummaryDto } from "@/lib/reviews/schema";
import type { ReviewListRow, ReviewRow } from "@/lib/reviews/store";
import { storedActor } from "@/lib/versions/model/stored-actor";

/** A review's state as stored; anything else in the column is a fault of ours. */
export function reviewStateOf(row: { state: string }): ReviewState {
  const state = REVIEW_STATES.find((one) => one === row.state);
  if (!state) throw new Error(`a review has the unknown state ${row.state}`);
  return state;
}

/** Who said something in a review. */
export function speakerOf(row: { byKind: string; byId: string; byName: string }): ActorRef {
  return storedActor(row.byKind, row.byId, row.byName);
}

/** A comment as REST and pages show it. */
export function presentComment(row: ReviewRow["comments"][number]): CommentDto {
  const { id, body, fingerprint, at } = row;
  return { id, body, fingerprint, by: speakerOf(row), at: at.toISOString() };
}

/** A review as lists show it. */
export function presentSummary(row: ReviewListRow, baseline: string | null): ReviewSummaryDto {
  const { version } = row;
  const { api } = version;
  return {
    id: row.id,
    api: api.slug,
    apiName: api.name,
    team: api.team,
    version: version.label,
    versionState: VERSION_STATES.find((state) => state === version.state) ?? "draft",
    state: reviewStateOf(row),
    purpose: row.purpose,
    requestedBy: storedActor(row.requestedByKind, row.requestedById, row.requestedByName),
    requestedAt: row.requestedAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
    publishedBy: storedActor(version.publishedByKind, version.publishedById, version.publishedByName),
    baseline,
    commentCount: row._count.comments,
    revision: row.revision,
    url: reviewPath(row.id),
  };
}

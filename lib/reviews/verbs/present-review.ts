import type { ActorRef } from "@/lib/core/context";
import type { ReviewItem } from "@/lib/gates/model";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { CLOSED_BECAUSE, REVIEW_STATES, reviewPath, type ReviewState } from "@/lib/reviews/model";
import type { RequiredReviewer, Word } from "@/lib/reviews/policy/standing";
import type { CommentDto, DecisionDto, ReviewSummaryDto } from "@/lib/reviews/schema";
import { type ItemListDto, MOST_ITEMS_NAMED, type RequiredReviewerDto } from "@/lib/reviews/schema/parts";
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

/** Who ended a review; null where that was not kept. */
export function closerOf(row: Pick<ReviewRow, "closedByKind" | "closedById" | "closedByName">): ActorRef | null {
  const { closedByKind: kind, closedById: id, closedByName: name } = row;
  return kind === null || id === null ? null : storedActor(kind, id, name ?? "");
}

/** A comment as REST and pages show it. */
export function presentComment(row: ReviewRow["comments"][number]): CommentDto {
  const { id, body, fingerprint, at } = row;
  return { id, body, fingerprint, by: speakerOf(row), at: at.toISOString() };
}

/** Items as answers hold them: so many are named, all are counted. */
export function presentItems(items: readonly ReviewItem[]): ItemListDto {
  return { count: items.length, items: items.slice(0, MOST_ITEMS_NAMED) };
}

/** A decision with what it is worth now. */
export function presentDecision(row: ReviewRow["decisions"][number], word: Word): DecisionDto {
  const { decision, status, newItems } = word;
  return {
    id: row.id,
    decision: decision.decision,
    note: row.note,
    by: decision.by,
    at: row.at.toISOString(),
    counts: status === "counts",
    status,
    revision: row.versionRevision,
    newItems: newItems ? presentItems(newItems) : null,
    undoneAt: row.undoneAt?.toISOString() ?? null,
  };
}

/** A requirement as answers hold it; the ids of teams stay inside. */
export function presentRequired({ team, ...required }: RequiredReviewer): RequiredReviewerDto {
  return { ...required, team: { slug: team.slug, name: team.name } };
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
    closedBecause: CLOSED_BECAUSE.find((one) => one === row.closedBecause) ?? null,
    purpose: row.purpose,
    requestedBy: storedActor(row.requestedByKind, row.requestedById, row.requestedByName),
    requestedAt: row.requestedAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
    publishedBy: storedActor(version.publishedByKind, version.publishedById, version.publishedByName),
    baseline,
    commentCount: row._count.comments,
    versionRevision: version.revisionNumber,
    revision: row.revision,
    url: reviewPath(row.id),
  };
}

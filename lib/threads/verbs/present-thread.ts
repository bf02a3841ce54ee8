import type { Anchor } from "@/lib/threads/model";
import { THREAD_STATES } from "@/lib/threads/model";
import type { Placement } from "@/lib/threads/model/place-anchor";
import { anchorDto, type ThreadCommentDto, type ThreadDto } from "@/lib/threads/schema";
import type { ThreadCommentRow, ThreadRow } from "@/lib/threads/store";
import { storedActor } from "@/lib/versions/model/stored-actor";

/** A thread's anchor as stored; anything else in the column is a fault of ours. */
export function anchorOf(row: Pick<ThreadRow, "anchor">): Anchor {
  return anchorDto.parse(row.anchor);
}

/** The fingerprint that a thread is about; null for other anchors. */
export function fingerprintOfAnchor(anchor: Anchor): string | null {
  return anchor.kind === "change" || anchor.kind === "finding" ? anchor.fingerprint : null;
}

/** A comment as REST and pages show it; of one that was deleted only that it was there. */
export function presentThreadComment(row: ThreadCommentRow): ThreadCommentDto {
  return {
    id: row.id,
    thread: row.threadId,
    body: row.deletedAt ? "" : row.body,
    by: storedActor(row.byKind, row.byId, row.byName),
    at: row.at.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    deletedAt: row.deletedAt?.toISOString() ?? null,
    mentions: row.deletedAt ? [] : row.mentions,
  };
}

/** A thread as REST and pages show it. */
export function presentThread(row: ThreadRow, place: Placement): ThreadDto {
  const { resolvedByKind, resolvedById, resolvedByName } = row;
  return {
    id: row.id,
    review: row.reviewId,
    anchor: anchorDto.parse(row.anchor),
    place,
    state: THREAD_STATES.find((state) => state === row.state) ?? "open",
    openedBy: storedActor(row.openedByKind, row.openedById, row.openedByName),
    openedAt: row.openedAt.toISOString(),
    openedRevision: row.openedRevision,
    resolvedBy:
      resolvedByKind !== null && resolvedById !== null
        ? storedActor(resolvedByKind, resolvedById, resolvedByName ?? "")
        : null,
    resolvedAt: row.resolvedAt?.toISOString() ?? null,
    comments: row.comments.map(presentThreadComment),
    revision: row.revision,
  };
}

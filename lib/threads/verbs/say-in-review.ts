import { actorRef, type AuditEntry, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { Anchor } from "@/lib/threads/model";
import type { Reviewed } from "@/lib/threads/model/reviewed";
import { findOpenThread, insertThread, type ThreadCommentRow } from "@/lib/threads/store";
import { requireThread } from "./require-thread";
import { sayInThread } from "./say-in-thread";

/**
 * Says something about a place, in the open thread that is about it, or in a new one. In the caller's transaction; the
 * audit entry belongs under `review.comment`.
 */
export async function sayInReview(
  tx: ServiceContext,
  review: Reviewed,
  anchor: Anchor,
  body: string,
): Promise<{ comment: ThreadCommentRow; audit: AuditEntry }> {
  const by = actorRef(tx.actor);
  if (!by) throw new RegistryError("unauthenticated", "Commenting needs somebody who is signed in.");
  const open = await findOpenThread(tx.access, review.id, anchor);
  const { revisionNumber } = review.version;
  const made = { reviewId: review.id, anchor, by, at: tx.now, revisionNumber };
  const thread = open ?? (await requireThread(tx, await insertThread(tx.access, made)));
  return sayInThread(tx, review, thread, body);
}

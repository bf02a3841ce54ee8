import { actorRef, type AuditEntry, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { touchReview } from "@/lib/reviews/verbs/touch-review";
import { mentionedPeople } from "@/lib/threads/model/mentions";
import type { Reviewed } from "@/lib/threads/model/reviewed";
import { listMentionable } from "@/lib/threads/store/people";
import { insertThreadComment, type ThreadCommentRow, type ThreadRow, updateThread } from "@/lib/threads/store";
import { anchorOf, fingerprintOfAnchor, presentThreadComment } from "./present-thread";

/** Ids of the people whom some words name: of those who may read, and never who says it. */
export async function mentionsIn(ctx: ServiceContext, body: string): Promise<string[]> {
  if (!body.includes("@")) return [];
  const own = ctx.actor.kind === "user" ? ctx.actor.id : null;
  return mentionedPeople(body, await listMentionable(ctx.access))
    .map(({ id }) => id)
    .filter((id) => id !== own);
}

/** Adds a comment to a thread, in the caller's transaction; the audit entry belongs under `review.comment`. */
export async function sayInThread(
  tx: ServiceContext,
  review: Reviewed,
  thread: ThreadRow,
  body: string,
): Promise<{ comment: ThreadCommentRow; thread: ThreadRow; audit: AuditEntry }> {
  const by = actorRef(tx.actor);
  if (!by) throw new RegistryError("unauthenticated", "Commenting needs somebody who is signed in.");
  const mentions = await mentionsIn(tx, body);
  const anchor = anchorOf(thread);
  const about = { id: thread.id, reviewId: review.id, fingerprint: fingerprintOfAnchor(anchor) };
  const comment = await insertThreadComment(tx.access, about, { body, by, at: tx.now, mentions });
  const after = await updateThread(tx.access, thread.id);
  await touchReview(tx, review.id);
  const { version } = review;
  const audit = {
    entity: "review",
    entityId: review.id,
    entityName: `${version.api.slug}@${version.label}`,
    after: { comment: presentThreadComment(comment), anchor, mentions },
  };
  return { comment, thread: after, audit };
}

import type { AuditEntry, ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { requirePermission } from "@/lib/members/policy";
import { requireReview } from "@/lib/reviews/verbs/require-review";
import { judgeCommentChange } from "@/lib/threads/policy";
import type { ThreadCommentRow, ThreadRow } from "@/lib/threads/store";
import { storedActor } from "@/lib/versions/model/stored-actor";
import { requireCommenter } from "./require-commenter";
import { requireLockedThread, requireThread } from "./require-thread";

function commentIn(ctx: ServiceContext, thread: ThreadRow, id: string): ThreadCommentRow {
  const comment = thread.comments.find((one) => one.id === id);
  if (!comment) throw new RegistryError("not_found", "There is no such comment in this thread.");
  const { byKind, byId, byName, deletedAt } = comment;
  const judged = judgeCommentChange(ctx.actor, { by: storedActor(byKind, byId, byName), deletedAt });
  if (judged.verdict === "allowed") return comment;
  throw new RegistryError(judged.verdict === "forbidden" ? "forbidden" : "conflict", judged.because);
}

/** Throws unless the caller may change their comment. */
export async function authorizeOwnComment(
  ctx: ServiceContext,
  { id, comment }: { id: string; comment: string },
): Promise<void> {
  // Before anything is looked up: who may not read learns nothing of what there is.
  requirePermission(ctx.actor, "registry.read");
  const thread = await requireThread(ctx, id);
  await requireCommenter(ctx, await requireReview(ctx, thread.reviewId));
  commentIn(ctx, thread, comment);
}

/** The caller's comment and its thread, held until the transaction ends. */
export async function requireOwnComment(
  tx: ServiceContext,
  { id, comment }: { id: string; comment: string },
): Promise<{ thread: ThreadRow; comment: ThreadCommentRow }> {
  const thread = await requireLockedThread(tx, id);
  return { thread, comment: commentIn(tx, thread, comment) };
}

/** What the audit log keeps of a changed comment. */
export async function auditOfComment(
  tx: ServiceContext,
  thread: ThreadRow,
  told: Pick<AuditEntry, "before" | "after">,
): Promise<AuditEntry> {
  const { version } = await requireReview(tx, thread.reviewId);
  const entityName = `${version.api.slug}@${version.label}`;
  return { entity: "review", entityId: thread.reviewId, entityName, ...told };
}

import { z } from "zod";
import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { requirePermission } from "@/lib/members/policy";
import { requireReview } from "@/lib/reviews/verbs/require-review";
import { type ThreadDto, threadPatch } from "@/lib/threads/schema";
import { type ThreadRow, updateThread } from "@/lib/threads/store";
import { getLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { placeThread } from "./place-threads";
import { anchorOf, presentThread } from "./present-thread";
import { requireCommenter } from "./require-commenter";
import { requireLockedThread, requireThread } from "./require-thread";

/**
 * Resolves a thread, or opens it again: whoever may speak in the review. A thread that is so already stays as it is.
 * Throws `not_found`, `stale_revision`.
 */
export const settleThread = defineMutation({
  action: "thread.settle",
  input: z.strictObject({
    id: z.uuid(),
    patch: threadPatch,
    expected: z.array(z.string()).readonly().optional(),
  }),
  authorize: async (ctx, { id }) => {
    // Before anything is looked up: who may not read learns nothing of what there is.
    requirePermission(ctx.actor, "registry.read");
    const { reviewId } = await requireThread(ctx, id);
    await requireCommenter(ctx, await requireReview(ctx, reviewId));
  },
  prepare: async (ctx, { id }) => {
    const thread = await requireThread(ctx, id);
    const { versionId } = await requireReview(ctx, thread.reviewId);
    return placeThread(ctx, await getLifecycleVersion(ctx, versionId), anchorOf(thread));
  },
  run: async (tx, { id, patch: { state }, expected }, place) => {
    const thread = await requireLockedThread(tx, id);
    requireRevision(expected, thread.revision);
    if (thread.state === state) return { result: presentThread(thread, place), audit: null };
    const { version } = await requireReview(tx, thread.reviewId);
    const settled = await writeState(tx, thread, state);
    const result: ThreadDto = presentThread(settled, place);
    const audit = {
      entity: "review",
      entityId: thread.reviewId,
      entityName: `${version.api.slug}@${version.label}`,
      before: { thread: id, state: thread.state },
      after: { thread: id, state, anchor: anchorOf(thread) },
    };
    return { result, audit };
  },
});

async function writeState(tx: ServiceContext, thread: ThreadRow, state: "open" | "resolved"): Promise<ThreadRow> {
  const by = actorRef(tx.actor);
  if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
  const resolved =
    state === "resolved" ? { resolvedBy: by, resolvedAt: tx.now } : { resolvedBy: null, resolvedAt: null };
  return updateThread(tx.access, thread.id, { state, ...resolved });
}

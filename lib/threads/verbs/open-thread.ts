import { z } from "zod";
import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { requireReview } from "@/lib/reviews/verbs/require-review";
import { threadBody, type ThreadDto } from "@/lib/threads/schema";
import { insertThread } from "@/lib/threads/store";
import { getLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { completeAnchor } from "./complete-anchor";
import { placeThread } from "./place-threads";
import { presentThread } from "./present-thread";
import { requireCommenter } from "./require-commenter";
import { requireThread } from "./require-thread";
import { sayInThread } from "./say-in-thread";

/** Begins a conversation about a place of a review; also when the review is over. Throws `invalid_input` for a place that is not there. */
export const openThread = defineMutation({
  action: "review.comment",
  input: z.strictObject({ review: z.uuid(), thread: threadBody }),
  authorize: async (ctx, { review }) => {
    // Before anything is looked up: who may not read learns nothing of what there is.
    requirePermission(ctx.actor, "registry.read");
    await requireCommenter(ctx, await requireReview(ctx, review));
  },
  prepare: async (ctx, { review, thread }) => {
    const { versionId } = await requireReview(ctx, review);
    const version = await getLifecycleVersion(ctx, versionId);
    const anchor = await completeAnchor(ctx, version, thread.anchor);
    return { anchor, version, place: await placeThread(ctx, version, anchor) };
  },
  run: async (tx, { review: reviewId, thread }, { anchor, version, place }) => {
    const by = actorRef(tx.actor);
    if (!by) throw new RegistryError("unauthenticated", "Commenting needs somebody who is signed in.");
    const review = await requireReview(tx, reviewId);
    const { revisionNumber } = review.version;
    const id = await insertThread(tx.access, { reviewId, anchor, by, at: tx.now, revisionNumber });
    const said = await sayInThread(tx, review, await requireThread(tx, id), thread.body);
    const result: ThreadDto = presentThread(said.thread, place);
    return { result, audit: { ...said.audit, entityName: `${version.api.slug}@${version.label}` } };
  },
});

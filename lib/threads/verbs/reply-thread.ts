import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { requireReview } from "@/lib/reviews/verbs/require-review";
import { type ThreadCommentDto, wordsBody } from "@/lib/threads/schema";
import { presentThreadComment } from "./present-thread";
import { requireCommenter } from "./require-commenter";
import { requireLockedThread, requireThread } from "./require-thread";
import { sayInThread } from "./say-in-thread";

/** Adds to a thread; a resolved one stays so until somebody opens it again. Throws `not_found`. */
export const replyThread = defineMutation({
  action: "review.comment",
  input: z.strictObject({ id: z.uuid(), reply: wordsBody }),
  authorize: async (ctx, { id }) => {
    // Before anything is looked up: who may not read learns nothing of what there is.
    requirePermission(ctx.actor, "registry.read");
    const { reviewId } = await requireThread(ctx, id);
    await requireCommenter(ctx, await requireReview(ctx, reviewId));
  },
  run: async (tx, { id, reply }) => {
    const thread = await requireLockedThread(tx, id);
    const review = await requireReview(tx, thread.reviewId);
    const { comment, audit } = await sayInThread(tx, review, thread, reply.body);
    const result: ThreadCommentDto = presentThreadComment(comment);
    return { result, audit };
  },
});

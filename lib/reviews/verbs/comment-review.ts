import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { commentInput } from "@/lib/reviews/schema";
import { anchorOfFingerprint } from "@/lib/threads/verbs/complete-anchor";
import { requireCommenter } from "@/lib/threads/verbs/require-commenter";
import { sayInReview } from "@/lib/threads/verbs/say-in-review";
import { getLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { presentComment } from "./present-review";
import { requireReview } from "./require-review";

/**
 * Says something in a review, about one change or finding or about all of it; also when the review is over. It goes to
 * the open thread about the same place, or begins one.
 */
export const commentReview = defineMutation({
  action: "review.comment",
  input: commentInput,
  authorize: async (ctx, { id }) => {
    // Before anything is looked up: who may not read learns nothing of what there is.
    requirePermission(ctx.actor, "registry.read");
    await requireCommenter(ctx, await requireReview(ctx, id));
  },
  prepare: async (ctx, { id, comment }) => {
    const { versionId } = await requireReview(ctx, id);
    return anchorOfFingerprint(ctx, await getLifecycleVersion(ctx, versionId), comment.fingerprint);
  },
  run: async (tx, { id, comment }, anchor) => {
    const said = await sayInReview(tx, await requireReview(tx, id), anchor, comment.body);
    return { result: presentComment(said.comment), audit: said.audit };
  },
});

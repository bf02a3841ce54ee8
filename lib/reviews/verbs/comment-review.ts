import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { commentInput } from "@/lib/reviews/schema";
import { insertComment, updateReview } from "@/lib/reviews/store";
import { presentComment } from "./present-review";
import { requireReview } from "./require-review";

/** Says something in a review, about one change or finding or about all of it; also when the review is over. */
export const commentReview = defineMutation({
  action: "review.comment",
  input: commentInput,
  authorize: async (ctx, { id }) => {
    requirePermission(ctx.actor, "registry.read");
    const review = await requireReview(ctx, id);
    requirePermission(ctx.actor, "review.comment", review.version.api.teamId);
  },
  run: async (tx, { id, comment }) => {
    const by = actorRef(tx.actor);
    if (!by) throw new RegistryError("unauthenticated", "Commenting needs somebody who is signed in.");
    const { version } = await requireReview(tx, id);
    const made = { body: comment.body, fingerprint: comment.fingerprint ?? null, by, at: tx.now };
    const result = presentComment(await insertComment(tx.access, id, made));
    await updateReview(tx.access, id, {});
    const entityName = `${version.api.slug}@${version.label}`;
    return { result, audit: { entity: "review", entityId: id, entityName, after: { comment: result } } };
  },
});

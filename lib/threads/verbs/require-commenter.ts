import type { ServiceContext } from "@/lib/core/context";
import { can, requirePermission } from "@/lib/members/policy";
import { isAsked, type requireReview } from "@/lib/reviews/verbs/require-review";

type ReviewRow = Awaited<ReturnType<typeof requireReview>>;

/** Whether the caller may speak in a review: who may comment for the API's team, and who is asked to approve. */
async function mayComment(ctx: ServiceContext, review: ReviewRow): Promise<boolean> {
  return can(ctx.actor, "review.comment", review.version.api.teamId) || (await isAsked(ctx, review));
}

/** Throws `unauthenticated` or `forbidden` unless the caller may speak in a review. */
export async function requireCommenter(ctx: ServiceContext, review: ReviewRow): Promise<void> {
  requirePermission(ctx.actor, "registry.read");
  if (await mayComment(ctx, review)) return;
  requirePermission(ctx.actor, "review.comment", review.version.api.teamId);
}

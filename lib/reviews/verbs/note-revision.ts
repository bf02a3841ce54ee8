import type { ServiceContext } from "@/lib/core/context";
import { findLiveReview, updateReview } from "@/lib/reviews/store";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";

/**
 * Lets the live review of a version know that other bytes were pushed, in the push's transaction: nothing is approved until
 * somebody looks again (`recountReviews`, after the transaction), and whoever decides on what they read before is told.
 */
export async function noteRevision(tx: ServiceContext, version: Pick<LifecycleVersion, "id">): Promise<void> {
  const review = await findLiveReview(tx.access, version.id);
  if (!review) return;
  await updateReview(tx.access, review.id, review.state === "approved" ? { state: "open" } : {});
}

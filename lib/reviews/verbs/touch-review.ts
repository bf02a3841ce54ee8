import type { ServiceContext } from "@/lib/core/context";
import { updateReview } from "@/lib/reviews/store";

/** Counts a review's revision up, since something was said in it. For other verbs, which authorise. */
export async function touchReview(tx: ServiceContext, id: string): Promise<void> {
  await updateReview(tx.access, id, {});
}

import { actorRef, type ServiceContext } from "@/lib/core/context";
import { closeReviews } from "@/lib/reviews/store";

/** Marks the live review of a version, if any, as the one by which it became active. In the transition's transaction. */
export async function settleReviews(tx: ServiceContext, versionId: string): Promise<void> {
  await closeReviews(tx.access, { versionId }, { state: "published", by: actorRef(tx.actor), at: tx.now });
}

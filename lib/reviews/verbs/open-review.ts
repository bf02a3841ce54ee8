import { actorRef, type AuditEntry, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { reviewPath } from "@/lib/reviews/model";
import { closeReviews, findLiveReview, insertReview } from "@/lib/reviews/store";
import { type LifecycleVersion, versionName } from "@/lib/versions/model/lifecycle-version";
import { findBaseline } from "@/lib/versions/verbs/compare-with-baseline";

/** A review that was just opened, and what the audit log is to hold of it under `review.request`. */
export interface OpenedReview {
  id: string;
  url: string;
  audit: AuditEntry;
}

/**
 * Opens the review of a version that is, or is just becoming, `in_review`; the API is locked by the caller. One version has
 * at most one live review. A review in which changes were asked for is closed by the new one, and so are those of
 * earlier publications of the same API: this one takes their place. Throws `decision_refused` while one is open.
 */
export async function openReview(
  tx: ServiceContext,
  version: LifecycleVersion,
  purpose: string,
): Promise<OpenedReview> {
  const requestedBy = actorRef(tx.actor);
  if (!requestedBy) throw new RegistryError("unauthenticated", "Asking for a review needs somebody who is signed in.");
  const live = await findLiveReview(tx.access, version.id);
  if (live?.state === "open") {
    throw new RegistryError("decision_refused", "This version has an open review already.", {
      fix: `Go on at ${reviewPath(live.id)}.`,
    });
  }
  await closeReviews(tx.access, { versionId: version.id, state: "closed" }, tx.now);
  await closeReviews(tx.access, { apiId: version.api.id, publishedBefore: version.publishedAt }, tx.now);
  const baselineId = (await findBaseline(tx, version))?.id ?? null;
  const review = { versionId: version.id, purpose, baselineId, requestedBy, requestedAt: tx.now };
  const id = await insertReview(tx.access, review);
  const entityName = versionName(version);
  return { id, url: reviewPath(id), audit: { entity: "review", entityId: id, entityName, after: { purpose } } };
}

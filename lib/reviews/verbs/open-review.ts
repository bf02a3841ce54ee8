import { actorRef, type AuditEntry, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { GateReport } from "@/lib/gates/model";
import { effectivePolicy } from "@/lib/policies/verbs/effective-policy";
import { reviewPath } from "@/lib/reviews/model";
import { closeReviews, findLiveReview, insertReview } from "@/lib/reviews/store";
import { type LifecycleVersion, versionName } from "@/lib/versions/model/lifecycle-version";
import { findBaseline } from "@/lib/versions/verbs/compare-with-baseline";
import { findRequirements } from "./find-requirements";
import { keepRequired, presentAsked } from "./keep-required";

/** A review that was just opened, and what the audit log is to hold of it under `review.request`. */
export interface OpenedReview {
  id: string;
  url: string;
  audit: AuditEntry;
}

/** How a review is asked for. */
export interface Opening {
  /** Left out: what the policy says. */
  publishWhenApproved?: boolean | undefined;
  /** Without one, nobody knows yet what changed: the owning team alone is asked until somebody looks. */
  report?: GateReport | undefined;
}

/**
 * Opens the review of a version that is, or is just becoming, `in_review`; the API is locked by the caller. One version has
 * at most one live review. A review in which changes were asked for is superseded by the new one, and so are those of
 * earlier publications of the same API: this one takes their place. Throws `decision_refused` while one is open.
 */
export async function openReview(
  tx: ServiceContext,
  version: LifecycleVersion,
  purpose: string,
  opening: Opening = {},
): Promise<OpenedReview> {
  const requestedBy = actorRef(tx.actor);
  if (!requestedBy) throw new RegistryError("unauthenticated", "Asking for a review needs somebody who is signed in.");
  const live = await findLiveReview(tx.access, version.id);
  if (live && live.state !== "changes_requested") {
    throw new RegistryError("decision_refused", "This version has an open review already.", {
      fix: `Go on at ${reviewPath(live.id)}.`,
    });
  }
  const superseded = { state: "withdrawn", because: "superseded", by: requestedBy, at: tx.now } as const;
  await closeReviews(tx.access, { versionId: version.id }, superseded);
  await closeReviews(tx.access, { apiId: version.api.id, publishedBefore: version.publishedAt }, superseded);
  const baselineId = (await findBaseline(tx, version))?.id ?? null;
  const policy = await effectivePolicy(tx, { teamId: version.api.teamId });
  const publishWhenApproved = opening.publishWhenApproved ?? policy.publishWhenApproved;
  const review = { versionId: version.id, purpose, baselineId, publishWhenApproved, requestedBy, requestedAt: tx.now };
  const id = await insertReview(tx.access, review);
  const all = await findRequirements(tx, version, opening.report ?? null);
  const required = opening.report ? all : all.filter((one) => one.id === "owner");
  await keepRequired(
    tx,
    id,
    required.map((one) => ({ ...one, satisfied: one.needed === 0 })),
  );
  const after = { purpose, publishWhenApproved, required: presentAsked(required) };
  return {
    id,
    url: reviewPath(id),
    audit: { entity: "review", entityId: id, entityName: versionName(version), after },
  };
}

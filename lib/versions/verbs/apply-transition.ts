import type { AuditEntry, ServiceContext } from "@/lib/core/context";
import { findDeprecation, recordDeprecation, removeDeprecation } from "@/lib/deprecations/verbs/record-deprecation";
import type { Deprecation, VersionState } from "@/lib/lifecycle/model";
import { settleReviews } from "@/lib/reviews/verbs/settle-reviews";
import { indexApi } from "@/lib/search/verbs/index-api";
import { type LifecycleVersion, versionName } from "@/lib/versions/model/lifecycle-version";
import { refreshHeads, updateState } from "@/lib/versions/store";

/** What is written of a transition that was decided. */
export interface DecidedTransition {
  to: VersionState;
  reason?: string | undefined;
  deprecation?: Deprecation | undefined;
}

/**
 * Writes a transition that `decideTransition` allowed, in a transaction that holds the API's lock: the state, the
 * deprecation's record, the review that ends by it, and which version is the newest active one. Returns what the audit log
 * is to hold under `version.transition`; the caller appends it.
 */
export async function applyTransition(
  tx: ServiceContext,
  version: LifecycleVersion,
  { to, reason, deprecation }: DecidedTransition,
): Promise<AuditEntry> {
  const before = await findDeprecation(tx, version.id);
  await updateState(tx.access, version.id, to, tx.now);
  const after =
    to === "deprecated" && deprecation
      ? await recordDeprecation(tx, version.id, deprecation, reason ?? "")
      : to === "active"
        ? null
        : before;
  if (to === "active") {
    await removeDeprecation(tx, version.id);
    await settleReviews(tx, version.id);
  }
  if (to === "active" || version.state === "active") await refreshHeads(tx.access, version.api.id, tx.now);
  await indexApi(tx, version.api.id);
  return {
    entity: "version",
    entityId: version.id,
    entityName: versionName(version),
    before: { state: version.state, ...(before ? { deprecation: before } : {}) },
    after: {
      state: to,
      ...(reason === undefined ? {} : { reason }),
      ...(after ? { deprecation: after } : {}),
    },
  };
}

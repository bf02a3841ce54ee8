import type { AuditEntry, ServiceContext } from "@/lib/core/context";
import type { Brownout } from "@/lib/deprecations/model/record";
import { endRemovedParts } from "@/lib/deprecations/verbs/end-removed-parts";
import { findDeprecation, recordDeprecation, removeDeprecation } from "@/lib/deprecations/verbs/record-deprecation";
import type { Deprecation, VersionState } from "@/lib/lifecycle/model";
import { settleReviews } from "@/lib/reviews/verbs/settle-reviews";
import { queueRelinting } from "@/lib/rulesets/verbs/queue-relinting";
import { indexApi } from "@/lib/search/verbs/index-api";
import { type LifecycleVersion, versionName } from "@/lib/versions/model/lifecycle-version";
import { refreshHeads, updateState } from "@/lib/versions/store";

/** What is written of a transition that was decided. */
export interface DecidedTransition {
  to: VersionState;
  reason?: string | undefined;
  deprecation?: Deprecation | undefined;
  /** Times before the sunset at which it is switched off for minutes. */
  brownouts?: readonly Brownout[];
  /** Clauses of *can it be retired* that an administrator overrode, by their ids. */
  overridden?: readonly string[];
}

/**
 * Writes a transition that `decideTransition` allowed, in a transaction that holds the API's lock: the state, the
 * deprecation's record, the review that ends by it, and which version is the newest active one. Returns what the audit log
 * is to hold under `version.transition`; the caller appends it.
 */
export async function applyTransition(
  tx: ServiceContext,
  version: LifecycleVersion,
  { to, reason, deprecation, brownouts = [], overridden = [] }: DecidedTransition,
): Promise<AuditEntry> {
  const before = await findDeprecation(tx, version.id);
  await updateState(tx.access, version.id, to, tx.now);
  const after =
    to === "deprecated" && deprecation
      ? await recordDeprecation(tx, version.id, { ...deprecation, brownouts }, reason ?? "")
      : to === "active"
        ? null
        : before;
  if (to === "active") {
    await removeDeprecation(tx, version.id);
    await settleReviews(tx, version.id);
    await endRemovedParts(tx, version);
  }
  if (to === "active" || version.state === "active") await refreshHeads(tx.access, version.api.id, tx.now);
  await indexApi(tx, version.api.id);
  // Findings are kept up to date of versions that are in review or active.
  if (to === "active" || to === "in_review") await queueRelinting(tx);
  return {
    entity: "version",
    entityId: version.id,
    entityName: versionName(version),
    before: { state: version.state, ...(before ? { deprecation: before } : {}) },
    after: {
      state: to,
      ...(reason === undefined ? {} : { reason }),
      ...(overridden.length > 0 ? { override: [...overridden] } : {}),
      ...(after ? { deprecation: after } : {}),
    },
  };
}

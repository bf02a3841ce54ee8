import type { ServiceContext } from "@/lib/core/context";
import type { GateReport } from "@/lib/gates/model";
import { prepareGates } from "@/lib/gates/verbs/prepare-gates";
import { requireFresh } from "@/lib/gates/verbs/require-fresh";
import { findLiveReview, listLiveVersionIds } from "@/lib/reviews/store";
import { getLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { holdDeciders } from "./hold-deciders";
import { settleReview } from "./settle-review";

/** Reports on the versions of an API that are in review, made before a transaction opens. */
export type WaitingReports = Map<string, GateReport>;

/** Looks at every version of an API that is in review. Slow the first time. */
export async function compareWaiting(ctx: ServiceContext, apiId: string): Promise<WaitingReports> {
  const reports: WaitingReports = new Map();
  for (const versionId of await listLiveVersionIds(ctx.access, apiId)) {
    reports.set(versionId, await prepareGates(ctx, await getLifecycleVersion(ctx, versionId)));
  }
  return reports;
}

/**
 * Looks again at the versions of an API that are in review, after something they may have waited for, in a transaction that
 * holds the API's lock: those that lack nothing become active, in the order in which their reviews were asked for. Where one
 * of them becomes the baseline of another, that other is left for the next look. Returns the labels of those that became
 * active. Throws `conflict` where a report is no longer about the version as it is.
 */
export async function completeWaiting(tx: ServiceContext, apiId: string, reports: WaitingReports): Promise<string[]> {
  const activated: string[] = [];
  await holdDeciders(tx, [...reports.keys()]);
  for (const versionId of await listLiveVersionIds(tx.access, apiId)) {
    const report = reports.get(versionId);
    const row = await findLiveReview(tx.access, versionId);
    if (!report || !row || activated.length > 0) continue;
    const version = await getLifecycleVersion(tx, versionId);
    if (version.state !== "in_review") continue;
    await requireFresh(tx, version, report);
    const settled = await settleReview(tx, row, version, report);
    if (settled.version.state === "active") activated.push(version.label);
  }
  return activated;
}

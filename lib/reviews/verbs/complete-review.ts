import type { ServiceContext } from "@/lib/core/context";
import { decideTransition, type TransitionDecision } from "@/lib/lifecycle/transitions";
import { listLiveVersionIds } from "@/lib/reviews/store";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { applyTransition } from "@/lib/versions/verbs/apply-transition";
import {
  type BaselineReport,
  compareWithBaseline,
  requireSameBaseline,
} from "@/lib/versions/verbs/compare-with-baseline";
import { getLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { gatherFacts } from "@/lib/versions/verbs/gather-facts";

/**
 * Makes a version in review active where nothing is missing any more, in a transaction that holds the API's lock; the
 * review is then `approved`. Returns what was decided. That is the table's own transition, so nobody needs the right to do
 * it by hand: the approvals are the right.
 */
export async function completeReview(
  tx: ServiceContext,
  version: LifecycleVersion,
  report: BaselineReport,
): Promise<TransitionDecision> {
  const { facts } = await gatherFacts(tx, version, { comparison: report.comparison });
  const decision = decideTransition(facts, "active");
  if (decision.verdict === "allowed") {
    await requireSameBaseline(tx, version, report);
    await tx.appendAudit("version.transition", await applyTransition(tx, version, { to: "active" }));
  }
  return decision;
}

/** Comparisons of the versions of an API that are in review, made before a transaction opens. */
export type WaitingReports = Map<string, BaselineReport>;

/** Compares every version of an API that is in review with its baseline. Slow the first time. */
export async function compareWaiting(ctx: ServiceContext, apiId: string): Promise<WaitingReports> {
  const reports: WaitingReports = new Map();
  for (const versionId of await listLiveVersionIds(ctx.access, apiId)) {
    reports.set(versionId, await compareWithBaseline(ctx, await getLifecycleVersion(ctx, versionId)));
  }
  return reports;
}

/**
 * Looks again at the versions of an API that are in review, after something they may have waited for: those that lack
 * nothing become active, in the order in which their reviews were asked for. Where one of them becomes the baseline of
 * another, that other is left for the next look. Returns the labels of those that became active.
 */
export async function completeWaiting(tx: ServiceContext, apiId: string, reports: WaitingReports): Promise<string[]> {
  const activated: string[] = [];
  for (const versionId of await listLiveVersionIds(tx.access, apiId)) {
    const report = reports.get(versionId);
    if (!report || activated.length > 0) continue;
    const version = await getLifecycleVersion(tx, versionId);
    const { verdict } = await completeReview(tx, version, report);
    if (verdict === "allowed") activated.push(version.label);
  }
  return activated;
}

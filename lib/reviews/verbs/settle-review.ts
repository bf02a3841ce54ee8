import type { ServiceContext } from "@/lib/core/context";
import type { GateReport } from "@/lib/gates/model";
import { decideTransition, type TransitionDecision } from "@/lib/lifecycle/transitions";
import { type ReviewState, isLive, reviewPath } from "@/lib/reviews/model";
import { liveStateOf, type Standing } from "@/lib/reviews/policy/standing";
import type { ReviewStandingDto } from "@/lib/reviews/schema/inputs";
import { type ReviewRow, updateReview } from "@/lib/reviews/store";
import { markOutdated } from "@/lib/reviews/store/decisions";
import { type LifecycleVersion, versionName } from "@/lib/versions/model/lifecycle-version";
import { missingOf } from "@/lib/versions/model/refusal";
import { applyTransition } from "@/lib/versions/verbs/apply-transition";
import { getLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { gatherFacts } from "@/lib/versions/verbs/gather-facts";
import { keepRequired, presentAsked } from "./keep-required";
import { reviewStateOf } from "./present-review";
import { requireReview } from "./require-review";

/** What became of a review that was looked at again. */
export interface Settled {
  row: ReviewRow;
  version: LifecycleVersion;
  decision: TransitionDecision;
  standing: Standing;
  requiredApprovals: number;
}

/**
 * Looks again at a live review, in a transaction that holds the API's lock, by a report that `requireFresh` let pass: writes
 * its state, who must approve, and which approvals cover too little. Where nothing is missing and it publishes by itself, its
 * version becomes active. That is the table's own transition, so nobody needs the right to do it by hand: the approvals are
 * the right.
 */
export async function settleReview(
  tx: ServiceContext,
  row: ReviewRow,
  version: LifecycleVersion,
  report: GateReport,
): Promise<Settled> {
  const { facts, found } = await gatherFacts(tx, version, { report });
  if (found?.reviewId !== row.id) throw new Error("a review that is not the live one of its version");
  const { standing } = found;
  const decision = decideTransition(facts, "active");
  await tellRequired(tx, row, version, standing);
  await tellOutdated(tx, row, version, standing);
  const { requiredApprovals } = facts.policy;
  if (decision.verdict === "allowed" && row.publishWhenApproved) {
    await tx.appendAudit("version.transition", await applyTransition(tx, version, { to: "active" }));
  } else {
    await writeState(tx, row, liveStateOf(standing, decision.verdict === "allowed"), report);
  }
  const now = { row: await requireReview(tx, row.id), version: await getLifecycleVersion(tx, version.id) };
  return { ...now, decision, standing, requiredApprovals };
}

async function writeState(tx: ServiceContext, row: ReviewRow, state: ReviewState, report: GateReport): Promise<void> {
  const baselineId = report.baseline?.id ?? null;
  if (row.state === state && row.baselineId === baselineId) return;
  await updateReview(tx.access, row.id, { state, baselineId });
}

/** Asks the teams that were not asked before; the audit log's entry is what tells them. */
async function tellRequired(tx: ServiceContext, row: ReviewRow, version: LifecycleVersion, standing: Standing) {
  const added = await keepRequired(tx, row.id, standing.required);
  if (added.length === 0) return;
  const after = { required: presentAsked(added) };
  await tx.appendAudit("review.require", {
    entity: "review",
    entityId: row.id,
    entityName: versionName(version),
    after,
  });
}

/** Tells people whose approval does not cover all there is any more, once. */
async function tellOutdated(tx: ServiceContext, row: ReviewRow, version: LifecycleVersion, standing: Standing) {
  const before = new Map(row.decisions.map((one) => [one.id, one.outdatedAt]));
  const isOld = (id: string) => (before.get(id) ?? null) !== null;
  const outdated = standing.words.filter(({ status, decision }) => status === "not_covering" && !isOld(decision.id));
  const restored = standing.words.filter(({ status, decision }) => status === "counts" && isOld(decision.id));
  await markOutdated(
    tx.access,
    restored.map(({ decision }) => decision.id),
    null,
  );
  if (outdated.length === 0) return;
  await markOutdated(
    tx.access,
    outdated.map(({ decision }) => decision.id),
    tx.now,
  );
  const people = outdated.map(({ decision, newItems }) => ({
    ...decision.by,
    newItems: newItems?.length ?? null,
  }));
  await tx.appendAudit("review.outdate", {
    entity: "review",
    entityId: row.id,
    entityName: versionName(version),
    after: { revision: version.revisionNumber, approvals: people },
  });
}

/** Where a review stands, as the answer to what was done in it. */
export function presentSettled({ row, version, decision, standing, requiredApprovals }: Settled): ReviewStandingDto {
  const state = reviewStateOf(row);
  return {
    id: row.id,
    state,
    versionState: version.state,
    approvals: standing.approvals,
    requiredApprovals,
    missing: isLive(state) ? missingOf(decision) : [],
    revision: row.revision,
    url: reviewPath(row.id),
  };
}

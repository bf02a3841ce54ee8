import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { effectivePolicy } from "@/lib/policies/verbs/effective-policy";
import { requirePermission } from "@/lib/members/policy";
import type { DecisionKind } from "@/lib/reviews/model";
import { reviewPath } from "@/lib/reviews/model";
import { judgeDecision, liveStateOf } from "@/lib/reviews/policy";
import { type DecisionAnswerDto, decideInput } from "@/lib/reviews/schema";
import { insertDecision, type ReviewRow, updateReview } from "@/lib/reviews/store";
import { type LifecycleVersion, versionName } from "@/lib/versions/model/lifecycle-version";
import { missingOf } from "@/lib/versions/model/refusal";
import { type BaselineReport, compareWithBaseline } from "@/lib/versions/verbs/compare-with-baseline";
import { getLifecycleVersion, lockApiOf } from "@/lib/versions/verbs/find-lifecycle-version";
import { completeReview } from "./complete-review";
import { countDecisions, decisionsOf } from "./find-standing";
import { reviewStateOf } from "./present-review";
import { requireReview } from "./require-review";

/**
 * Approves, asks for changes, or comments. Nobody, person or token, approves what they published, and nobody approves
 * twice; what people who lost the right to decide once said does not count. With the last approval that is needed, and
 * nothing standing against it, the version becomes active in the same transaction; an approval while a gate blocks is
 * kept, and the answer names what is missing. A request for changes makes the review `changes_requested` and leaves the
 * version in review: published documents never change, so the author answers and asks again (`requestReview`), gets a
 * waiver, or publishes a new version, whose review closes this one.
 */
export const decideReview = defineMutation({
  action: "review.decide",
  input: decideInput,
  authorize: async (ctx, { id, body }) => {
    requirePermission(ctx.actor, "registry.read");
    const { api } = (await requireReview(ctx, id)).version;
    requirePermission(ctx.actor, body.decision === "comment" ? "review.comment" : "review.decide", api.teamId);
  },
  prepare: async (ctx, { id, body }): Promise<BaselineReport | null> => {
    const { versionId } = await requireReview(ctx, id);
    if (body.decision !== "approve") return null;
    return compareWithBaseline(ctx, await getLifecycleVersion(ctx, versionId));
  },
  run: async (tx, { id, body, expected }, report) => {
    await lockApiOf(tx, (await requireReview(tx, id)).version.api.slug);
    const review = await requireReview(tx, id);
    requireRevision(expected, review.revision);
    const version = await getLifecycleVersion(tx, review.versionId);
    requireVerdict(tx, review, version, body.decision);
    const decisionId = await writeDecision(tx, review, body.decision, body.note ?? "");
    const counted = await recount(tx, id, version, report);
    const made = { decision: body.decision, note: body.note ?? "" };
    const audit = {
      entity: "review",
      entityId: id,
      entityName: versionName(version),
      before: { state: review.state },
      after: { ...made, state: counted.state },
    };
    const result: DecisionAnswerDto = {
      id: decisionId,
      review: id,
      decision: body.decision,
      ...counted,
      url: reviewPath(id),
    };
    return { result, audit };
  },
});

function requireVerdict(
  tx: ServiceContext,
  review: ReviewRow,
  version: LifecycleVersion,
  decision: DecisionKind,
): void {
  const facts = {
    actor: tx.actor,
    teamId: version.api.teamId,
    state: reviewStateOf(review),
    publishedBy: version.publishedBy,
    decisions: decisionsOf(review),
  };
  const judged = judgeDecision(facts, decision);
  if (judged.verdict === "allowed") return;
  const code = judged.verdict === "forbidden" ? "forbidden" : "decision_refused";
  throw new RegistryError(code, judged.because, { fix: judged.fix });
}

async function writeDecision(tx: ServiceContext, review: ReviewRow, decision: DecisionKind, note: string) {
  const by = actorRef(tx.actor);
  if (!by) throw new RegistryError("unauthenticated", "Deciding needs somebody who is signed in.");
  return insertDecision(tx.access, review.id, { decision, note, by, at: tx.now });
}

/** What the review amounts to with the new decision in it, written down; after an approval the version may become active. */
async function recount(
  tx: ServiceContext,
  reviewId: string,
  version: LifecycleVersion,
  report: BaselineReport | null,
): Promise<Omit<DecisionAnswerDto, "id" | "review" | "decision" | "url">> {
  const decisions = decisionsOf(await requireReview(tx, reviewId));
  const standing = await countDecisions(tx, version, decisions);
  const { requiredApprovals } = await effectivePolicy(tx, { teamId: version.api.teamId });
  const baselineId = report ? { baselineId: report.baseline?.id ?? null } : {};
  const revision = await updateReview(tx.access, reviewId, { state: liveStateOf(standing), ...baselineId });
  const missing = report ? missingOf(await completeReview(tx, version, report)) : [];
  const after = await requireReview(tx, reviewId);
  return {
    state: reviewStateOf(after),
    versionState: (await getLifecycleVersion(tx, version.id)).state,
    approvals: standing.approvals,
    requiredApprovals,
    missing,
    revision: Math.max(revision, after.revision),
  };
}

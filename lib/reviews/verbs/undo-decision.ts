import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import type { GateReport } from "@/lib/gates/model";
import { prepareGates } from "@/lib/gates/verbs/prepare-gates";
import { requireFresh } from "@/lib/gates/verbs/require-fresh";
import { requirePermission } from "@/lib/members/policy";
import { undoInput } from "@/lib/reviews/schema/inputs";
import { type ReviewRow, updateReview } from "@/lib/reviews/store";
import { undoDecisionRow } from "@/lib/reviews/store/decisions";
import { versionName } from "@/lib/versions/model/lifecycle-version";
import { isSameActor } from "@/lib/versions/model/stored-actor";
import { getLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { speakerOf } from "./present-review";
import { holdReview, requireLive, requireReview } from "./require-review";
import { presentSettled, settleReview } from "./settle-review";

function requireMine(ctx: ServiceContext, row: ReviewRow, decisionId: string): ReviewRow["decisions"][number] {
  const decision = row.decisions.find((one) => one.id === decisionId);
  if (!decision) throw new RegistryError("not_found", "There is no such decision in this review.");
  const me = actorRef(ctx.actor);
  if (!me) throw new RegistryError("unauthenticated", "Taking back a decision needs somebody who is signed in.");
  if (isSameActor(me, speakerOf(decision))) return decision;
  throw new RegistryError("forbidden", "Only whoever made a decision takes it back.", { fix: "Ask them." });
}

/**
 * Takes back a decision of one's own, until the version is published. It stays in the history as undone, and what the same
 * person said before counts again. Throws `decision_refused` where the review is over, for comments, and for what was taken
 * back already.
 */
export const undoDecision = defineMutation({
  action: "review.undo",
  input: undoInput,
  authorize: async (ctx, { id, decisionId }) => {
    requirePermission(ctx.actor, "registry.read");
    requireMine(ctx, await requireReview(ctx, id), decisionId);
  },
  prepare: async (ctx, { id }): Promise<GateReport> => {
    const { versionId } = await requireReview(ctx, id);
    return prepareGates(ctx, await getLifecycleVersion(ctx, versionId));
  },
  run: async (tx, { id, decisionId, expected }, report) => {
    const { row, version } = await holdReview(tx, id, expected);
    requireLive(row);
    await requireFresh(tx, version, report);
    const decision = requireMine(tx, row, decisionId);
    if (decision.decision === "comment" || decision.undoneAt !== null) {
      const what =
        decision.decision === "comment" ? "A comment is no decision" : "This decision was taken back already";
      throw new RegistryError("decision_refused", `${what}.`, { fix: "Look at the review as it is now." });
    }
    await undoDecisionRow(tx.access, decisionId, tx.now);
    await updateReview(tx.access, id, {});
    const settled = await settleReview(tx, await requireReview(tx, id), version, report);
    const audit = {
      entity: "review",
      entityId: id,
      entityName: versionName(version),
      before: { decision: decision.decision, note: decision.note, state: row.state },
      after: { undone: decisionId, state: settled.row.state },
    };
    return { result: presentSettled(settled), audit };
  },
});

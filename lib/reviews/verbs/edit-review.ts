import { defineMutation } from "@/lib/core/mutation";
import { RegistryError } from "@/lib/core/errors";
import type { GateReport } from "@/lib/gates/model";
import { prepareGates } from "@/lib/gates/verbs/prepare-gates";
import { requireFresh } from "@/lib/gates/verbs/require-fresh";
import { requirePermission } from "@/lib/members/policy";
import { mayEdit } from "@/lib/reviews/policy/rights-in";
import { editReviewInput } from "@/lib/reviews/schema/inputs";
import { updateReview } from "@/lib/reviews/store";
import { versionName } from "@/lib/versions/model/lifecycle-version";
import { getLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { presentSummary } from "./present-review";
import { holdReview, requireLive, requireReview } from "./require-review";
import { presentSettled, settleReview } from "./settle-review";

/**
 * Says anew what a review is for, by whoever asked for it, or whether it publishes by itself, by those who may ask for
 * reviews. Where nothing is missing and it is to publish by itself from now on, its version becomes active. Throws
 * `decision_refused` where it is over.
 */
export const editReview = defineMutation({
  action: "review.edit",
  input: editReviewInput,
  authorize: async (ctx, { id, body }) => {
    requirePermission(ctx.actor, "registry.read");
    const row = await requireReview(ctx, id);
    const { teamId } = row.version.api;
    requirePermission(ctx.actor, "review.request", teamId);
    if (body.purpose === undefined) return;
    if (mayEdit({ actor: ctx.actor, teamId, requestedBy: presentSummary(row, null).requestedBy })) return;
    throw new RegistryError("forbidden", "Only whoever asked for a review says what it is for.", {
      fix: "Comment on it, or ask them.",
    });
  },
  prepare: async (ctx, { id }): Promise<GateReport> => {
    const { versionId } = await requireReview(ctx, id);
    return prepareGates(ctx, await getLifecycleVersion(ctx, versionId));
  },
  run: async (tx, { id, body, expected }, report) => {
    const { row, version } = await holdReview(tx, id, expected);
    requireLive(row);
    await requireFresh(tx, version, report);
    const { purpose = row.purpose, publishWhenApproved = row.publishWhenApproved } = body;
    await updateReview(tx.access, id, { purpose, publishWhenApproved });
    const settled = await settleReview(tx, await requireReview(tx, id), version, report);
    const audit = {
      entity: "review",
      entityId: id,
      entityName: versionName(version),
      before: { purpose: row.purpose, publishWhenApproved: row.publishWhenApproved },
      after: { purpose, publishWhenApproved },
    };
    return { result: presentSettled(settled), audit };
  },
});

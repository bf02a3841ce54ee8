import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { reviewPath } from "@/lib/reviews/model";
import { mayWithdraw } from "@/lib/reviews/policy/rights-in";
import { type ReviewStandingDto, withdrawInput } from "@/lib/reviews/schema/inputs";
import { closeReviews } from "@/lib/reviews/store";
import { versionName } from "@/lib/versions/model/lifecycle-version";
import { presentSummary, reviewStateOf } from "./present-review";
import { holdReview, requireLive, requireReview } from "./require-review";

/**
 * Takes a review back, with a reason: by whoever asked for it, or an owner of the team. Its version stays in review, since
 * there is no way back to draft (DOMAIN §3), and another review may be asked for; what was approved in this one counts no
 * more. Throws `decision_refused` where it is over.
 */
export const withdrawReview = defineMutation({
  action: "review.withdraw",
  input: withdrawInput,
  authorize: async (ctx, { id }) => {
    requirePermission(ctx.actor, "registry.read");
    const row = await requireReview(ctx, id);
    const { teamId } = row.version.api;
    const { requestedBy } = presentSummary(row, null);
    if (!mayWithdraw({ actor: ctx.actor, teamId, requestedBy })) {
      requirePermission(ctx.actor, "version.transition", teamId);
    }
  },
  run: async (tx, { id, body, expected }) => {
    const { row, version } = await holdReview(tx, id, expected);
    requireLive(row);
    const by = actorRef(tx.actor);
    if (!by) throw new RegistryError("unauthenticated", "Withdrawing needs somebody who is signed in.");
    const closing = { state: "withdrawn", because: "withdrawn", reason: body.reason, by, at: tx.now } as const;
    await closeReviews(tx.access, { versionId: version.id }, closing);
    const after = await requireReview(tx, id);
    const result: ReviewStandingDto = {
      id,
      state: reviewStateOf(after),
      versionState: version.state,
      approvals: 0,
      requiredApprovals: 0,
      missing: [],
      revision: after.revision,
      url: reviewPath(id),
    };
    const audit = {
      entity: "review",
      entityId: id,
      entityName: versionName(version),
      before: { state: row.state },
      after: { state: after.state, reason: body.reason },
    };
    return { result, audit };
  },
});

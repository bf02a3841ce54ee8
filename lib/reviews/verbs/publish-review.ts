import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import type { GateReport } from "@/lib/gates/model";
import { prepareGates } from "@/lib/gates/verbs/prepare-gates";
import { requireFresh } from "@/lib/gates/verbs/require-fresh";
import { requirePermission } from "@/lib/members/policy";
import { mayPublish } from "@/lib/reviews/policy/rights-in";
import { publishReviewInput } from "@/lib/reviews/schema/inputs";
import { versionName } from "@/lib/versions/model/lifecycle-version";
import { requireAllowed } from "@/lib/versions/model/refusal";
import { getLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { holdReview, requireLive, requireReview } from "./require-review";
import { presentSettled, settleReview } from "./settle-review";

/**
 * Makes the version of a review active by hand: for reviews that do not publish by themselves, and for those who will not
 * wait for the next look. Refused with exactly what is missing (`transition_refused`), and with `decision_refused` where the
 * review is over.
 */
export const publishReview = defineMutation({
  action: "review.publish",
  input: publishReviewInput,
  authorize: async (ctx, { id }) => {
    requirePermission(ctx.actor, "registry.read");
    const { teamId } = (await requireReview(ctx, id)).version.api;
    if (!mayPublish({ actor: ctx.actor, teamId })) requirePermission(ctx.actor, "review.request", teamId);
  },
  prepare: async (ctx, { id }): Promise<GateReport> => {
    const { versionId } = await requireReview(ctx, id);
    return prepareGates(ctx, await getLifecycleVersion(ctx, versionId));
  },
  run: async (tx, { id, expected }, report) => {
    const { row, version } = await holdReview(tx, id, expected);
    requireLive(row);
    await requireFresh(tx, version, report);
    const settled = await settleReview(tx, { ...row, publishWhenApproved: true }, version, report);
    requireAllowed(settled.decision);
    if (settled.version.state !== "active") throw new RegistryError("internal", "The version did not become active.");
    const audit = {
      entity: "review",
      entityId: id,
      entityName: versionName(version),
      before: { state: row.state },
      after: { state: settled.row.state, revision: version.revisionNumber },
    };
    return { result: presentSettled(settled), audit };
  },
});

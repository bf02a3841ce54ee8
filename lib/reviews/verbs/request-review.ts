import { defineMutation } from "@/lib/core/mutation";
import type { GateReport } from "@/lib/gates/model";
import { prepareGates } from "@/lib/gates/verbs/prepare-gates";
import { requireFresh } from "@/lib/gates/verbs/require-fresh";
import { decideTransition } from "@/lib/lifecycle/transitions";
import { requirePermission } from "@/lib/members/policy";
import { type RequestedReviewDto, requestReviewInput } from "@/lib/reviews/schema";
import { requireAllowed } from "@/lib/versions/model/refusal";
import { applyTransition } from "@/lib/versions/verbs/apply-transition";
import { lockApiOf, requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { gatherFacts } from "@/lib/versions/verbs/gather-facts";
import { openReview } from "./open-review";
import { reviewStateOf } from "./present-review";
import { requireReview } from "./require-review";

/**
 * Asks for the review of a version. A draft becomes `in_review` through the transition table. A version whose review was
 * withdrawn, or ended in a request for changes, is `in_review` already (there is no way back to draft): for it a new review
 * takes the place of the old one, and everybody is asked again. Throws `transition_refused`, and `decision_refused` while a
 * review is open.
 */
export const requestReview = defineMutation({
  action: "review.request",
  input: requestReviewInput,
  authorize: async (ctx, input) => {
    requirePermission(ctx.actor, "registry.read");
    const { api } = await requireLifecycleVersion(ctx, input.api, input.version);
    requirePermission(ctx.actor, "review.request", api.teamId);
  },
  prepare: async (ctx, input): Promise<GateReport> =>
    prepareGates(ctx, await requireLifecycleVersion(ctx, input.api, input.version)),
  run: async (tx, input, report) => {
    await lockApiOf(tx, input.api);
    const version = await requireLifecycleVersion(tx, input.api, input.version);
    await requireFresh(tx, version, report);
    if (version.state !== "in_review") {
      const { facts } = await gatherFacts(tx, version, { report });
      requireAllowed(decideTransition(facts, "in_review"));
      await tx.appendAudit("version.transition", await applyTransition(tx, version, { to: "in_review" }));
    }
    const { publishWhenApproved } = input;
    const { audit, ...opened } = await openReview(tx, version, input.purpose, { publishWhenApproved, report });
    const { label, api } = version;
    const row = await requireReview(tx, opened.id);
    const state = reviewStateOf(row);
    const result: RequestedReviewDto = { ...opened, api: api.slug, version: label, state, revision: row.revision };
    return { result, audit };
  },
});

import { defineMutation } from "@/lib/core/mutation";
import { decideTransition } from "@/lib/lifecycle/transitions";
import { requirePermission } from "@/lib/members/policy";
import { type RequestedReviewDto, requestReviewInput } from "@/lib/reviews/schema";
import { requireAllowed } from "@/lib/versions/model/refusal";
import { applyTransition } from "@/lib/versions/verbs/apply-transition";
import { lockApiOf, requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { gatherFacts } from "@/lib/versions/verbs/gather-facts";
import { openReview } from "./open-review";

/**
 * Asks for the review of a version. A draft becomes `in_review` through the transition table. A version whose review ended in
 * a request for changes is `in_review` already (there is no way back to draft, and its document never changes): for it a
 * new review takes the place of the old one, and everybody is asked again. Throws `transition_refused`, and
 * `decision_refused` while a review is open.
 */
export const requestReview = defineMutation({
  action: "review.request",
  input: requestReviewInput,
  authorize: async (ctx, input) => {
    requirePermission(ctx.actor, "registry.read");
    const { api } = await requireLifecycleVersion(ctx, input.api, input.version);
    requirePermission(ctx.actor, "review.request", api.teamId);
  },
  run: async (tx, input) => {
    await lockApiOf(tx, input.api);
    const version = await requireLifecycleVersion(tx, input.api, input.version);
    if (version.state !== "in_review") {
      const { facts } = await gatherFacts(tx, version, {});
      requireAllowed(decideTransition(facts, "in_review"));
      await tx.appendAudit("version.transition", await applyTransition(tx, version, { to: "in_review" }));
    }
    const { audit, ...opened } = await openReview(tx, version, input.purpose);
    const { label, api } = version;
    const result: RequestedReviewDto = { ...opened, api: api.slug, version: label, state: "open", revision: 1 };
    return { result, audit };
  },
});

import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";
import { reviewId } from "@/lib/reviews/schema";
import { reviewStandingDto, withdrawBody } from "@/lib/reviews/schema/inputs";
import { withdrawReview } from "@/lib/reviews/verbs/withdraw-review";

/** Whoever asked for the review, and owners of the API's team. */
export const POST = defineRoute({
  operationId: "withdrawReview",
  summary: "Take a review back",
  description: "The version stays in review; another review may be asked for.",
  tag: "Reviews",
  params: reviewId,
  body: withdrawBody,
  response: reviewStandingDto,
  conditional: true,
  alsoAnswers: [404, 422],
  handle: async (ctx, { params: { id }, body, ifMatch }) => {
    const answer = await withdrawReview(ctx, { id, body, expected: expectedRevisions(ifMatch) });
    return reply(answer, { etag: entityTag(answer.revision) });
  },
});

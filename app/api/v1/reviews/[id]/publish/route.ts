import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";
import { reviewId } from "@/lib/reviews/schema";
import { reviewStandingDto } from "@/lib/reviews/schema/inputs";
import { publishReview } from "@/lib/reviews/verbs/publish-review";

/** Publishers and owners of the API's team. */
export const POST = defineRoute({
  operationId: "publishReview",
  summary: "Publish what a review approved",
  description: "Makes the version active; refused with everything that is missing.",
  tag: "Reviews",
  params: reviewId,
  response: reviewStandingDto,
  conditional: true,
  alsoAnswers: [404, 409, 422],
  handle: async (ctx, { params: { id }, ifMatch }) => {
    const answer = await publishReview(ctx, { id, expected: expectedRevisions(ifMatch) });
    return reply(answer, { etag: entityTag(answer.revision) });
  },
});

import { defineRoute } from "@/lib/http/define-route";
import { entityTag, reply } from "@/lib/http/reply";
import { reviewDto, reviewId } from "@/lib/reviews/schema";
import { getReview } from "@/lib/reviews/verbs/get-review";

/** Gates, waivers and rights change without the review: its tag guards decisions, and no copy of it is kept. */
export const GET = defineRoute({
  operationId: "getReview",
  summary: "One review",
  description: "With its gates, decisions, comments, who may decide, and everything that is missing.",
  tag: "Reviews",
  params: reviewId,
  response: reviewDto,
  alsoAnswers: [404],
  handle: async (ctx, { params }) => {
    const review = await getReview(ctx, params);
    return reply(review, { etag: entityTag(review.revision), headers: { "cache-control": "private, no-store" } });
  },
});

import { defineRoute } from "@/lib/http/define-route";
import { entityTag, reply } from "@/lib/http/reply";
import { requestedReviewDto, requestReviewInput, reviewFilter, reviewPage } from "@/lib/reviews/schema";
import { listReviews } from "@/lib/reviews/verbs/list-reviews";
import { requestReview } from "@/lib/reviews/verbs/request-review";

export const GET = defineRoute({
  operationId: "listReviews",
  summary: "List the reviews",
  description: "Newest first. `reviewer=me` gives the live ones that wait for the caller's word.",
  tag: "Reviews",
  query: reviewFilter,
  response: reviewPage,
  handle: (ctx, { query }) => listReviews(ctx, query),
});

/** Publishers and owners of the API's team. */
export const POST = defineRoute({
  operationId: "requestReview",
  summary: "Ask for the review of a version",
  description: "A draft becomes in_review. After a request for changes, a new review takes the place of the old one.",
  tag: "Reviews",
  body: requestReviewInput,
  response: requestedReviewDto,
  status: 201,
  alsoAnswers: [404, 422],
  handle: async (ctx, { body }) => {
    const review = await requestReview(ctx, body);
    return reply(review, {
      status: 201,
      etag: entityTag(review.revision),
      headers: { location: `/api/v1/reviews/${review.id}` },
    });
  },
});

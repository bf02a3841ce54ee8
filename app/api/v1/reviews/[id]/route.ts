import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";
import { reviewDto, reviewId } from "@/lib/reviews/schema";
import { editReviewBody, reviewStandingDto } from "@/lib/reviews/schema/inputs";
import { editReview } from "@/lib/reviews/verbs/edit-review";
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

/** Whoever asked for the review; whether it publishes by itself, publishers and owners of the API's team. */
export const PATCH = defineRoute({
  operationId: "editReview",
  summary: "Say anew what a review is for",
  description: "Its purpose, and whether it publishes by itself as soon as nothing is missing.",
  tag: "Reviews",
  params: reviewId,
  body: editReviewBody,
  response: reviewStandingDto,
  conditional: true,
  alsoAnswers: [404, 409, 422],
  handle: async (ctx, { params: { id }, body, ifMatch }) => {
    const answer = await editReview(ctx, { id, body, expected: expectedRevisions(ifMatch) });
    return reply(answer, { etag: entityTag(answer.revision) });
  },
});

import { defineRoute } from "@/lib/http/define-route";
import { commentBody, commentDto, reviewId } from "@/lib/reviews/schema";
import { commentReview } from "@/lib/reviews/verbs/comment-review";

/** Publishers, reviewers and owners of the API's team. */
export const POST = defineRoute({
  operationId: "commentReview",
  summary: "Say something in a review",
  description: "`fingerprint` names the change or finding that is spoken of.",
  tag: "Reviews",
  params: reviewId,
  body: commentBody,
  response: commentDto,
  status: 201,
  alsoAnswers: [404],
  handle: (ctx, { params: { id }, body }) => commentReview(ctx, { id, comment: body }),
});

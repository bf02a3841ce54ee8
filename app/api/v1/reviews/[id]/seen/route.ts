import { defineRoute } from "@/lib/http/define-route";
import { reviewId } from "@/lib/reviews/schema";
import { seenBody, seenDto } from "@/lib/reviews/schema/inputs";
import { seeReview } from "@/lib/reviews/verbs/mark-review";

/** Everybody who is signed in, for themselves. */
export const POST = defineRoute({
  operationId: "seeReview",
  summary: "Say that a revision was looked at",
  description: "What comes or goes afterwards is in `since` of the review. 409 where another revision was pushed.",
  tag: "Reviews",
  params: reviewId,
  body: seenBody,
  response: seenDto,
  alsoAnswers: [404, 409],
  handle: (ctx, { params: { id }, body }) => seeReview(ctx, { id, body }),
});

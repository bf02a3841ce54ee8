import { defineRoute } from "@/lib/http/define-route";
import { reviewId } from "@/lib/reviews/schema";
import { marksBody, marksDto } from "@/lib/reviews/schema/inputs";
import { markReview } from "@/lib/reviews/verbs/mark-review";

/** Everybody who is signed in, for themselves. */
export const PUT = defineRoute({
  operationId: "markReview",
  summary: "Mark items of a review as done",
  description: "By fingerprint: `done` are marked, `open` no more, all others stay as they are.",
  tag: "Reviews",
  params: reviewId,
  body: marksBody,
  response: marksDto,
  alsoAnswers: [404],
  handle: (ctx, { params: { id }, body }) => markReview(ctx, { id, body }),
});

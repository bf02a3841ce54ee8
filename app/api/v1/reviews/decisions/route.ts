import { defineRoute } from "@/lib/http/define-route";
import { decisionsAnswerDto, decisionsBody } from "@/lib/reviews/schema/inputs";
import { decideReviews } from "@/lib/reviews/verbs/decide-reviews";

/** Each decision for itself: those who may decide on that review. */
export const POST = defineRoute({
  operationId: "decideReviews",
  summary: "Decide on several reviews",
  description: "Each in a transaction and with an answer of its own, in the order of the request.",
  tag: "Reviews",
  body: decisionsBody,
  response: decisionsAnswerDto,
  handle: (ctx, { body }) => decideReviews(ctx, body),
});

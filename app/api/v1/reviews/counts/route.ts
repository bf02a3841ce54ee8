import { defineRoute } from "@/lib/http/define-route";
import { reviewCountFilter, reviewCountsDto } from "@/lib/reviews/schema";
import { countReviewsBy } from "@/lib/reviews/verbs/list-reviews";

export const GET = defineRoute({
  operationId: "countReviews",
  summary: "Count the reviews",
  description: "By state, and those that wait for the caller.",
  tag: "Reviews",
  query: reviewCountFilter,
  response: reviewCountsDto,
  handle: (ctx, { query }) => countReviewsBy(ctx, query),
});

import { defineRoute } from "@/lib/http/define-route";
import { reviewId } from "@/lib/reviews/schema";
import { mentionList, mentionQuery } from "@/lib/threads/schema";
import { listMentions } from "@/lib/threads/verbs/list-mentions";

/** Whoever may comment in the review. */
export const GET = defineRoute({
  operationId: "listMentions",
  summary: "People to name in a comment",
  description: "By the beginning of their name or of their address.",
  tag: "Reviews",
  params: reviewId,
  query: mentionQuery,
  response: mentionList,
  alsoAnswers: [404],
  handle: (ctx, { params: { id }, query }) => listMentions(ctx, { review: id, ...query }),
});

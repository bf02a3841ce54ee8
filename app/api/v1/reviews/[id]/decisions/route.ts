import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";
import { decisionAnswerDto, decisionBody, reviewId } from "@/lib/reviews/schema";
import { decideReview } from "@/lib/reviews/verbs/decide-review";

/** Reviewers and owners of the API's team; comments by publishers, too. Nobody approves what they published. */
export const POST = defineRoute({
  operationId: "decideReview",
  summary: "Approve, ask for changes, or comment",
  description: "With the last approval needed, and no gate in the way, the version becomes active.",
  tag: "Reviews",
  params: reviewId,
  body: decisionBody,
  response: decisionAnswerDto,
  status: 201,
  conditional: true,
  alsoAnswers: [404, 409, 422],
  handle: async (ctx, { params: { id }, body, ifMatch }) => {
    const answer = await decideReview(ctx, { id, body, expected: expectedRevisions(ifMatch) });
    return reply(answer, { etag: entityTag(answer.revision) });
  },
});

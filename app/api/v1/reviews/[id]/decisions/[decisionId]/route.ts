import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";
import { decisionRef, reviewStandingDto } from "@/lib/reviews/schema/inputs";
import { undoDecision } from "@/lib/reviews/verbs/undo-decision";

/** Whoever made the decision. */
export const DELETE = defineRoute({
  operationId: "undoDecision",
  summary: "Take back a decision",
  description: "Until the version is published. The decision stays in the history, as undone.",
  tag: "Reviews",
  params: decisionRef,
  response: reviewStandingDto,
  conditional: true,
  alsoAnswers: [404, 409, 422],
  handle: async (ctx, { params, ifMatch }) => {
    const answer = await undoDecision(ctx, { ...params, expected: expectedRevisions(ifMatch) });
    return reply(answer, { etag: entityTag(answer.revision) });
  },
});

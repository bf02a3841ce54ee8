import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";
import { threadDto, threadId, threadPatch } from "@/lib/threads/schema";
import { getThread } from "@/lib/threads/verbs/get-thread";
import { settleThread } from "@/lib/threads/verbs/settle-thread";

export const GET = defineRoute({
  operationId: "getThread",
  summary: "One thread of a review",
  tag: "Reviews",
  params: threadId,
  response: threadDto,
  alsoAnswers: [304, 404],
  handle: (ctx, { params }) => getThread(ctx, params),
});

/** Whoever may comment in the review. */
export const PATCH = defineRoute({
  operationId: "updateThread",
  summary: "Resolve a thread, or open it again",
  tag: "Reviews",
  params: threadId,
  body: threadPatch,
  response: threadDto,
  conditional: true,
  alsoAnswers: [404],
  handle: async (ctx, { params: { id }, body, ifMatch }) => {
    const thread = await settleThread(ctx, { id, patch: body, expected: expectedRevisions(ifMatch) });
    return reply(thread, { etag: entityTag(thread.revision) });
  },
});

import { defineRoute } from "@/lib/http/define-route";
import { threadCommentDto, threadId, wordsBody } from "@/lib/threads/schema";
import { replyThread } from "@/lib/threads/verbs/reply-thread";

/** Whoever may comment in the review. */
export const POST = defineRoute({
  operationId: "replyToThread",
  summary: "Reply in a thread",
  tag: "Reviews",
  params: threadId,
  body: wordsBody,
  response: threadCommentDto,
  status: 201,
  alsoAnswers: [404],
  handle: (ctx, { params: { id }, body }) => replyThread(ctx, { id, reply: body }),
});

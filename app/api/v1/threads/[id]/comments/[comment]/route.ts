import { defineRoute } from "@/lib/http/define-route";
import { commentOfThread, threadCommentDto, wordsBody } from "@/lib/threads/schema";
import { deleteComment } from "@/lib/threads/verbs/delete-comment";
import { editComment } from "@/lib/threads/verbs/edit-comment";

/** Who wrote it. */
export const PATCH = defineRoute({
  operationId: "editThreadComment",
  summary: "Change a comment of one's own",
  tag: "Reviews",
  params: commentOfThread,
  body: wordsBody,
  response: threadCommentDto,
  alsoAnswers: [404, 409],
  handle: (ctx, { params, body }) => editComment(ctx, { ...params, words: body }),
});

/** Who wrote it. */
export const DELETE = defineRoute({
  operationId: "deleteThreadComment",
  summary: "Delete a comment of one's own",
  description: "Its words go; that it was there stays. With its last comment the thread goes.",
  tag: "Reviews",
  params: commentOfThread,
  status: 204,
  alsoAnswers: [404, 409],
  handle: (ctx, { params }) => deleteComment(ctx, params),
});

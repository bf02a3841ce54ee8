import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { type ThreadCommentDto, wordsBody } from "@/lib/threads/schema";
import { updateThread, updateThreadComment } from "@/lib/threads/store";
import { auditOfComment, authorizeOwnComment, requireOwnComment } from "./own-comment";
import { presentThreadComment } from "./present-thread";
import { mentionsIn } from "./say-in-thread";

/**
 * Says something else in a comment of one's own; that it was changed is shown. People it names for the first time are told.
 * Throws `forbidden` for what somebody else wrote, `conflict` for what was deleted.
 */
export const editComment = defineMutation({
  action: "thread.edit",
  input: z.strictObject({ id: z.uuid(), comment: z.uuid(), words: wordsBody }),
  authorize: authorizeOwnComment,
  run: async (tx, { id, comment: commentId, words: { body } }) => {
    const { thread, comment } = await requireOwnComment(tx, { id, comment: commentId });
    if (comment.body === body) return { result: presentThreadComment(comment), audit: null };
    const mentions = await mentionsIn(tx, body);
    const edited = await updateThreadComment(tx.access, commentId, { body, mentions, editedAt: tx.now });
    await updateThread(tx.access, id);
    const result: ThreadCommentDto = presentThreadComment(edited);
    const newly = mentions.filter((person) => !comment.mentions.includes(person));
    const before = { comment: presentThreadComment(comment) };
    return { result, audit: await auditOfComment(tx, thread, { before, after: { comment: result, mentions: newly } }) };
  },
});

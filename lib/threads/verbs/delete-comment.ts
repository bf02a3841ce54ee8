import { defineMutation } from "@/lib/core/mutation";
import { commentOfThread } from "@/lib/threads/schema";
import { deleteThread, updateThread, updateThreadComment } from "@/lib/threads/store";
import { auditOfComment, authorizeOwnComment, requireOwnComment } from "./own-comment";
import { presentThreadComment } from "./present-thread";

/**
 * Deletes a comment of one's own: its words go, that it was there stays. The thread goes with the last of them. Throws
 * `forbidden` for what somebody else wrote, `conflict` for what was deleted.
 */
export const deleteComment = defineMutation({
  action: "thread.delete",
  input: commentOfThread,
  authorize: authorizeOwnComment,
  run: async (tx, { id, comment: commentId }) => {
    const { thread, comment } = await requireOwnComment(tx, { id, comment: commentId });
    const audit = await auditOfComment(tx, thread, { before: { comment: presentThreadComment(comment) } });
    if (thread.comments.every((one) => one.id === commentId || one.deletedAt !== null)) {
      await deleteThread(tx.access, id);
    } else {
      await updateThreadComment(tx.access, commentId, { body: "", mentions: [], deletedAt: tx.now });
      await updateThread(tx.access, id);
    }
    return { result: null, audit };
  },
});

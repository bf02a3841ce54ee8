import type { Actor, ActorRef } from "@/lib/core/context";
import { isSameActor } from "@/lib/versions/model/stored-actor";

/** Whether a comment may be changed or deleted by this actor, and why not. */
export interface CommentVerdict {
  verdict: "allowed" | "forbidden" | "refused";
  because: string;
}

/** Only who wrote a comment changes or deletes it, and only once: what is deleted stays so. */
export function judgeCommentChange(actor: Actor, comment: { by: ActorRef; deletedAt: Date | null }): CommentVerdict {
  if (actor.kind === "anonymous" || !isSameActor(actor, comment.by)) {
    return { verdict: "forbidden", because: "Only who wrote a comment may change it." };
  }
  if (comment.deletedAt !== null) return { verdict: "refused", because: "This comment was deleted." };
  return { verdict: "allowed", because: "You wrote it." };
}

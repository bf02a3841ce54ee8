import type { ReactNode } from "react";
import { Markdown } from "@/components/ui/markdown";
import type { ThreadDto } from "@/lib/threads/schema";

/** The comments of some threads, drawn on the server so that no browser has to read Markdown. */
export function commentBodies(threads: readonly ThreadDto[]): Record<string, ReactNode> {
  const comments = threads.flatMap((thread) => thread.comments);
  return Object.fromEntries(
    comments
      .filter((comment) => comment.deletedAt === null)
      .map(({ id, body, mentions }) => [id, <Markdown key={id} text={body} marksNames={mentions.length > 0} />]),
  );
}

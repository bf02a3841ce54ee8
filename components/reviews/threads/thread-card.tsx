"use client";
import { CircleCheck, MessageSquare, Reply, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { threadMutations } from "@/lib/threads/queries";
import type { ThreadDto } from "@/lib/threads/schema";
import { Composer } from "./composer";
import { useDesk } from "./desk-context";
import { ThreadComment } from "./thread-comment";
import { useSaid } from "./use-said";

/** The id of a thread in the page. */
export function threadElementId(thread: string): string {
  return `thread-${thread}`;
}

interface ThreadCardProps {
  thread: ThreadDto;
  /** What it is about, for people. */
  place: string;
  /** The same as a line above it, where it does not stand beside its place. */
  heading?: ReactNode;
}

/** A conversation with its end: folded once it is resolved. */
export function ThreadCard({ thread, place, heading }: ThreadCardProps) {
  const t = useTranslations("threads");
  const { canComment } = useDesk();
  const isResolved = thread.state === "resolved";
  const [isUnfolded, setUnfolded] = useState(false);
  const [isReplying, setReplying] = useState(false);
  const reply = useSaid(threadMutations.reply(thread.id));
  const settle = useSaid(threadMutations.settle(thread.id));
  const isOpen = !isResolved || isUnfolded;
  return (
    <article
      id={threadElementId(thread.id)}
      tabIndex={-1}
      aria-label={t("thread", { place })}
      className="min-w-0 rounded-md border border-line bg-surface"
    >
      {heading || isResolved ? (
        <header className="flex flex-wrap items-center gap-x-2 gap-y-1 border-line border-b px-3 py-1.5 text-xs">
          {heading}
          {isResolved ? (
            <button
              type="button"
              aria-expanded={isOpen}
              onClick={() => setUnfolded(!isOpen)}
              className="ml-auto inline-flex min-h-6 items-center gap-1.5 rounded-sm text-muted hover:text-ink"
            >
              <Badge tone="success" icon={<CircleCheck aria-hidden />}>
                {t("resolvedBy", { name: thread.resolvedBy?.name ?? "" })}
              </Badge>
              <span className="inline-flex items-center gap-1" data-numeric>
                <MessageSquare aria-hidden className="size-3.5" />
                {thread.comments.length}
              </span>
            </button>
          ) : null}
        </header>
      ) : null}
      {isOpen ? (
        <div className="flex flex-col gap-3 px-3 py-2">
          <ul aria-label={t("list")} className="flex flex-col gap-3">
            {thread.comments.map((comment) => (
              <ThreadComment key={comment.id} comment={comment} />
            ))}
          </ul>
          {canComment && isReplying ? (
            <Composer
              label={t("reply")}
              submit={t("reply")}
              takesFocus
              onCancel={() => setReplying(false)}
              onSubmit={async (body) => {
                await reply.mutateAsync(body);
                setReplying(false);
              }}
            />
          ) : null}
          {canComment ? (
            <div className="flex flex-wrap gap-2">
              {isReplying ? null : (
                <Button size="sm" icon={<Reply aria-hidden />} data-reply onClick={() => setReplying(true)}>
                  {t("reply")}
                </Button>
              )}
              <Button
                size="sm"
                icon={isResolved ? <RotateCcw aria-hidden /> : <CircleCheck aria-hidden />}
                loading={settle.isPending}
                onClick={() => settle.mutate(isResolved ? "open" : "resolved")}
              >
                {isResolved ? t("reopen") : t("resolve")}
              </Button>
            </div>
          ) : null}
        </div>
      ) : null}
    </article>
  );
}

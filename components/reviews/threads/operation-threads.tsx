"use client";
import { MessageSquarePlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { ThreadDto } from "@/lib/threads/schema";
import { useDesk } from "./desk-context";
import { PlaceThreads } from "./place-threads";
import { ThreadCard } from "./thread-card";
import { useAnchorName } from "./use-anchor-name";

interface OperationThreadsProps {
  operation: string;
  threads: readonly ThreadDto[];
  /** Whether one of its changes is open: the way to speak of all of it is shown then. */
  isChosen: boolean;
}

/** What was said about an operation and its fields, at its head, and the way to say more. */
export function OperationThreads({ operation, threads, isChosen }: OperationThreadsProps) {
  const t = useTranslations("threads");
  const nameOf = useAnchorName();
  const { canComment } = useDesk();
  const [isWriting, setWriting] = useState(false);
  if (threads.length === 0 && !(canComment && (isChosen || isWriting))) return null;
  return (
    <div className="flex flex-col gap-2 border-line border-t bg-sunken px-3 py-2">
      {threads.map((thread) => (
        <ThreadCard
          key={thread.id}
          thread={thread}
          place={nameOf(thread.anchor)}
          heading={
            thread.anchor.kind === "field" ? (
              <span className="wrap-anywhere font-mono text-muted">{thread.anchor.path.join(".")}</span>
            ) : undefined
          }
        />
      ))}
      {isWriting ? (
        <PlaceThreads
          anchor={{ kind: "operation", operation }}
          place={operation}
          threads={[]}
          onCancel={() => setWriting(false)}
        />
      ) : canComment ? (
        <div>
          <Button size="sm" variant="ghost" icon={<MessageSquarePlus aria-hidden />} onClick={() => setWriting(true)}>
            {t("addToOperation")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

"use client";
import { useTranslations } from "next-intl";
import { threadMutations } from "@/lib/threads/queries";
import type { AnchorInput, ThreadDto } from "@/lib/threads/schema";
import { Composer } from "./composer";
import { useDesk } from "./desk-context";
import { ThreadCard } from "./thread-card";
import { useSaid } from "./use-said";

interface PlaceThreadsProps {
  anchor: AnchorInput;
  /** What the place is called. */
  place: string;
  threads: readonly ThreadDto[];
  /** Gives up beginning a thread; absent where the field always stands there. */
  onCancel?: () => void;
}

/** What was said about one place, and the field to say more. An open thread takes replies; without one a new one begins. */
export function PlaceThreads({ anchor, place, threads, onCancel }: PlaceThreadsProps) {
  const t = useTranslations("threads");
  const { review, canComment } = useDesk();
  const open = useSaid(threadMutations.open(review, anchor));
  const label = anchor.kind === "review" ? t("commentOnReview") : t("commentHere");
  const hasOpen = threads.some((thread) => thread.state === "open");
  return (
    <div className="flex flex-col gap-2">
      {threads.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} place={place} />
      ))}
      {canComment && (!hasOpen || onCancel || anchor.kind === "review") ? (
        <Composer
          label={label}
          submit={t("comment")}
          rows={anchor.kind === "review" ? 3 : 2}
          onCancel={onCancel}
          onSubmit={async (body) => {
            await open.mutateAsync(body);
            onCancel?.();
          }}
        />
      ) : null}
    </div>
  );
}

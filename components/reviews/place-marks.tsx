"use client";
import { Check, MessageSquare } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ThreadDto } from "@/lib/threads/schema";

/** What became of a place at a glance: its open threads, all of them, and whether it was looked at. */
export function PlaceMarks({ threads, isDone }: { threads: readonly ThreadDto[]; isDone: boolean }) {
  const t = useTranslations("reviews");
  const tThreads = useTranslations("threads");
  const open = threads.filter((thread) => thread.state === "open").length;
  // Only said where there is one: most places have none, and a list of them is drawn anew with every step through it.
  const told =
    threads.length === 0
      ? ""
      : open > 0
        ? tThreads("countOpen", { count: open })
        : tThreads("count", { count: threads.length });
  return (
    <>
      {threads.length > 0 ? (
        <span
          title={told}
          className={`inline-flex items-center gap-1 text-xs ${open > 0 ? "text-caution-ink" : "text-muted"}`}
          data-numeric
        >
          <MessageSquare aria-hidden className="size-3.5" />
          <span aria-hidden>{threads.length}</span>
          <span className="sr-only">{told}</span>
        </span>
      ) : null}
      {isDone ? <Check role="img" aria-label={t("done")} className="size-4 text-success-ink" /> : null}
    </>
  );
}

"use client";
import { Unlink } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { SortedThreads } from "@/lib/threads/model/sort-threads";
import type { ThreadDto } from "@/lib/threads/schema";
import { useDesk } from "./desk-context";
import { PlaceForm } from "./place-form";
import { PlaceThreads } from "./place-threads";
import { ThreadCard } from "./thread-card";
import { useAnchorName } from "./use-anchor-name";

interface LooseThreadsProps {
  sorted: Pick<SortedThreads, "general" | "elsewhere" | "outdated">;
  /** Keys of operations to offer. */
  operations: readonly string[];
}

/** Threads that stand beside nothing on this page: on the review as a whole, at other places, and those whose place is gone. */
export function LooseThreads({ sorted: { general, elsewhere, outdated }, operations }: LooseThreadsProps) {
  const t = useTranslations("threads");
  const nameOf = useAnchorName();
  const { canComment } = useDesk();
  return (
    <>
      {elsewhere.length > 0 ? (
        <Panel title={t("elsewhere")} hint={t("elsewhereHint")}>
          <Cards threads={elsewhere}>{(thread) => <Elsewhere thread={thread} name={nameOf(thread.anchor)} />}</Cards>
        </Panel>
      ) : null}
      {outdated.length > 0 ? (
        <Panel title={t("outdated")} hint={t("outdatedHint")}>
          <Cards threads={outdated}>
            {(thread) => (
              <>
                <Badge tone="caution" icon={<Unlink aria-hidden />}>
                  {t("outdatedMark")}
                </Badge>
                <span className="wrap-anywhere min-w-0 flex-1 basis-60">
                  <span className="block font-medium">{nameOf(thread.anchor)}</span>
                  <span className="block text-muted">
                    {"operation" in thread.anchor && thread.anchor.kind !== "operation" ? (
                      <code className="mr-2 font-mono">{thread.anchor.operation}</code>
                    ) : null}
                    {thread.place.status === "outdated" ? t(`because.${thread.place.because}`) : null}{" "}
                    {t("onRevision", { number: thread.openedRevision })}
                  </span>
                </span>
              </>
            )}
          </Cards>
        </Panel>
      ) : null}
      <Panel
        title={t("general")}
        id="general-threads"
        actions={canComment ? <PlaceForm operations={operations} /> : null}
      >
        <PlaceThreads anchor={{ kind: "review" }} place={t("about.review")} threads={general} />
      </Panel>
    </>
  );
}

function Elsewhere({ thread, name }: { thread: ThreadDto; name: string }) {
  const fingerprint = thread.place.status === "placed" ? thread.place.fingerprint : null;
  return (
    <span className="wrap-anywhere min-w-0 flex-1 basis-60 font-medium">
      {fingerprint ? <TextLink href={`?change=${encodeURIComponent(fingerprint)}`}>{name}</TextLink> : name}
    </span>
  );
}

function Cards({ threads, children }: { threads: readonly ThreadDto[]; children: (thread: ThreadDto) => ReactNode }) {
  const nameOf = useAnchorName();
  return (
    <div className="flex flex-col gap-2">
      {threads.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} place={nameOf(thread.anchor)} heading={children(thread)} />
      ))}
    </div>
  );
}

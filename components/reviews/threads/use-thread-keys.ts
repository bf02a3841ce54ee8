"use client";
import { useTranslations } from "next-intl";
import { useShortcut } from "@/lib/browser/use-shortcut";
import type { ThreadDto } from "@/lib/threads/schema";
import { threadElementId } from "./thread-card";

interface ThreadKeys {
  threads: readonly ThreadDto[];
  canComment: boolean;
  /** Opens what a thread is beside, so that it is on the page. */
  onShow: (fingerprint: string) => void;
  /** Opens what is selected; its id in the page, null for the review as a whole. */
  selected: string | null;
}

function focusSoon(find: () => HTMLElement | null): void {
  requestAnimationFrame(() => {
    const found = find();
    found?.focus({ preventScroll: true });
    found?.scrollIntoView({ block: "center" });
  });
}

/** `]` and `[` walk the open threads, `c` begins to comment on what is selected, or on the review. */
export function useThreadKeys({ threads, canComment, onShow, selected }: ThreadKeys): void {
  const t = useTranslations("threads");
  const open = threads.filter((thread) => thread.state === "open");
  const step = (by: 1 | -1) => {
    const focused = document.activeElement?.closest('[id^="thread-"]')?.id;
    const at = open.findIndex((thread) => threadElementId(thread.id) === focused);
    const next = open[at < 0 ? (by > 0 ? 0 : open.length - 1) : (at + by + open.length) % open.length];
    if (!next) return;
    if (next.place.status === "placed" && next.place.fingerprint !== null) onShow(next.place.fingerprint);
    focusSoon(() => document.getElementById(threadElementId(next.id)));
  };
  useShortcut("]", t("keys.next"), () => step(1), { enabled: open.length > 0 });
  useShortcut("[", t("keys.previous"), () => step(-1), { enabled: open.length > 0 });
  useShortcut(
    "c",
    t("keys.comment"),
    () => {
      const row = selected === null ? null : document.getElementById(`change-${selected}`);
      const home = row ?? document.getElementById("general-threads");
      const reply = home?.querySelector<HTMLElement>("[data-reply]");
      // Where a conversation is going on, one answers; elsewhere one begins.
      if (row && reply) reply.click();
      else focusSoon(() => home?.querySelector<HTMLElement>("textarea[data-composer]") ?? null);
    },
    { enabled: canComment },
  );
}

"use client";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { listShortcuts, type Shortcut, watchShortcuts } from "@/lib/browser/shortcut-registry";

const none: readonly Shortcut[] = [];

/** Every key that does something on this page, right now. */
export function KeysDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations("shell");
  const shortcuts = useSyncExternalStore(watchShortcuts, listShortcuts, () => none);
  const byKeys = new Map(shortcuts.map((shortcut) => [shortcut.keys, shortcut.label]));
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("keys.title")} description={t("keys.hint")} size="md">
      <ul className="grid gap-x-8 md:grid-cols-2">
        {[...byKeys].map(([keys, label]) => (
          <li key={keys} className="flex h-8 items-center justify-between gap-4 border-line border-b text-sm">
            <span className="truncate">{label}</span>
            <Kbd keys={keys} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

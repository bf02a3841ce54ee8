"use client";
import { Command } from "cmdk";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog } from "radix-ui";
import { useDeferredValue, useState } from "react";
import { Spinner } from "@/components/ui/spinner";
import { useReturnFocus } from "@/components/ui/use-return-focus";
import { type PaletteEntry, PaletteGroup } from "./palette-group";
import { useSettled } from "./use-settled";
import { usePaletteActions } from "./use-palette-actions";
import { usePaletteFinds } from "./use-palette-finds";
import type { ShellViewer } from "./viewer";

interface CommandPaletteProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onShowKeys: () => void;
  viewer: ShellViewer;
}

/** Everything by its name: places, actions, and what the registry finds. */
export function CommandPalette({ open, onOpenChange, onShowKeys, viewer }: CommandPaletteProps) {
  const t = useTranslations("shell");
  const returnFocus = useReturnFocus();
  const [text, setText] = useState("");
  const asked = useSettled(useDeferredValue(text.trim()), 120);
  const finds = usePaletteFinds(asked, viewer, open);
  const close = (next: boolean) => {
    onOpenChange(next);
    if (!next) setText("");
  };
  const { places, actions } = usePaletteActions(text, onShowKeys);
  const run = (entry: PaletteEntry) => {
    close(false);
    entry.run();
  };
  const found = finds.hits.length + finds.favourites.length + finds.reviews.length + finds.people.length;
  const empty = places.length + actions.length + found === 0;
  return (
    <Dialog.Root open={open} onOpenChange={close}>
      <Dialog.Portal>
        <Dialog.Overlay className="animate-fade fixed inset-0 z-40 bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          onCloseAutoFocus={returnFocus}
          className="animate-pop fixed top-[11vh] left-1/2 z-50 w-[calc(100%-1.5rem)] max-w-2xl -translate-x-1/2 overflow-hidden rounded-xl border border-line bg-raised shadow-3"
        >
          <Dialog.Title className="sr-only">{t("palette.open")}</Dialog.Title>
          <Command label={t("palette.open")} shouldFilter={false} loop>
            <div className="flex h-12 items-center gap-2.5 border-line border-b px-4">
              {finds.isFetching ? <Spinner /> : <Search aria-hidden className="size-4 text-faint" />}
              <Command.Input
                value={text}
                onValueChange={setText}
                placeholder={t("palette.placeholder")}
                className="h-full min-w-0 flex-1 bg-transparent text-base outline-none"
              />
            </div>
            <Command.List className="max-h-[min(26rem,60dvh)] overflow-y-auto p-1.5 scroll-slim">
              {finds.corrected === null ? null : (
                <p className="px-2.5 pt-2 text-muted text-xs">
                  {t("palette.corrected", { text: asked, corrected: finds.corrected })}
                </p>
              )}
              <PaletteGroup heading={t("palette.found")} entries={finds.hits} onRun={run} />
              <PaletteGroup heading={t("palette.favourites")} entries={finds.favourites} onRun={run} />
              <PaletteGroup heading={t("palette.reviews")} entries={finds.reviews} onRun={run} />
              <PaletteGroup heading={t("palette.people")} entries={finds.people} onRun={run} />
              <PaletteGroup heading={t("palette.places")} entries={places} onRun={run} />
              <PaletteGroup heading={t("palette.actions")} entries={actions} onRun={run} />
              {finds.isError ? <p className="px-3 py-4 text-danger-ink text-sm">{t("palette.failed")}</p> : null}
              {empty && !finds.isFetching && !finds.isError ? (
                <p className="px-3 py-8 text-center text-muted text-sm">
                  {t("palette.nothing", { text: text.trim() })}
                </p>
              ) : null}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

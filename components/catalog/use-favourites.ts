"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { notify } from "@/components/ui/notify";
import { useShortcut } from "@/lib/browser/use-shortcut";

interface Favourites {
  isFavourite: (slug: string) => boolean;
  setFavourite: (slug: string, on: boolean) => void;
}

function focusedSlug(): string | undefined {
  const row = document.activeElement?.closest("[data-list-item]");
  return row?.querySelector<HTMLElement>("[data-favourite]")?.dataset.favourite;
}

/**
 * The viewer's favourites among those shown: what is pressed shows at once, and is taken back where it is refused. The key
 * is for `only`, or else for the row in focus.
 */
export function useFavourites(given: readonly string[] | null, only?: string): Favourites {
  const t = useTranslations("catalog");
  const router = useRouter();
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isFavourite = (slug: string) => changed.get(slug) ?? given?.includes(slug) ?? false;
  const setFavourite = (slug: string, on: boolean) => {
    setChanged((before) => new Map(before).set(slug, on));
    void import("@/lib/favourites/queries")
      .then(({ putFavourite, removeFavourite }) => (on ? putFavourite(slug) : removeFavourite(slug)))
      .then(() => {
        // How many there are is drawn on the server. Among favourites alone the row stays, so that it can be taken back.
        if (!new URLSearchParams(window.location.search).has("favourite")) router.refresh();
      })
      .catch((error: unknown) => {
        setChanged((before) => new Map(before).set(slug, !on));
        notify.error(t("favourite.failed"), error instanceof Error ? { detail: error.message } : {});
      });
  };
  useShortcut(
    "f",
    t("favourite.key"),
    () => {
      const slug = only ?? focusedSlug();
      if (slug) setFavourite(slug, !isFavourite(slug));
    },
    { enabled: given !== null },
  );
  return { isFavourite, setFavourite };
}

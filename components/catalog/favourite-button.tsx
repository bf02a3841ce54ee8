"use client";
import { Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { ToggleButton } from "@/components/ui/toggle-button";
import { useFavourites } from "./use-favourites";

/** Makes the API that is looked at a favourite, or no longer; `f` does the same. */
export function FavouriteButton({ api, name, favourite }: { api: string; name: string; favourite: boolean }) {
  const t = useTranslations("catalog");
  const { isFavourite, setFavourite } = useFavourites(favourite ? [api] : [], api);
  const on = isFavourite(api);
  return (
    <ToggleButton
      label={on ? t("favourite.remove", { name }) : t("favourite.add", { name })}
      pressed={on}
      onPressedChange={(next) => setFavourite(api, next)}
    >
      <Star aria-hidden className={on ? "fill-current" : undefined} />
    </ToggleButton>
  );
}

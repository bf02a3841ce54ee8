"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useShortcut } from "@/lib/browser/use-shortcut";
import { DESTINATIONS, type Destination } from "./destinations";

function DestinationKey({ destination }: { destination: Destination }) {
  const t = useTranslations("shell");
  const router = useRouter();
  useShortcut(destination.keys, t("keys.goTo", { place: t(`places.${destination.name}`) }), () =>
    router.push(destination.href),
  );
  return <></>;
}

interface GlobalKeysProps {
  onPalette: () => void;
  onKeys: () => void;
}

/** The keys that work everywhere. Draws nothing. */
export function GlobalKeys({ onPalette, onKeys }: GlobalKeysProps) {
  const t = useTranslations("shell");
  useShortcut("mod+k", t("palette.open"), onPalette);
  useShortcut("/", t("keys.search"), () => {
    const field = document.querySelector<HTMLInputElement>("main input[data-search-target]");
    if (field) field.select();
    else onPalette();
  });
  useShortcut("?", t("keys.title"), onKeys);
  return (
    <>
      {DESTINATIONS.map((destination) => (
        <DestinationKey key={destination.name} destination={destination} />
      ))}
    </>
  );
}

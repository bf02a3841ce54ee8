"use client";
import {
  Braces,
  Keyboard,
  Languages,
  LibraryBig,
  type LucideIcon,
  Monitor,
  Moon,
  Pilcrow,
  Plus,
  Sun,
  Upload,
  Waypoints,
} from "lucide-react";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { HitName } from "@/components/shared/hit-name";
import { MatchedText } from "@/components/shared/matched-text";
import { LOCALE_NAMES, LOCALES } from "@/lib/i18n/locales";
import type { SearchHit, SearchKind } from "@/lib/search/schema";
import { CATALOGUE_ROOMS, DESTINATIONS, SCORECARD_ROOMS } from "./destinations";
import { RoomIcon } from "./room-icon";
import type { PaletteEntry } from "./palette-group";
import { useColourScheme, useLanguage } from "./preferences";

const hitIcons: Record<SearchKind, LucideIcon> = {
  api: LibraryBig,
  operation: Waypoints,
  schema: Braces,
  field: Pilcrow,
};

/** A hit as a line of the palette: its name with what matched marked, and where it is or why else it was found. */
export function hitEntry(hit: SearchHit, index: number): Omit<PaletteEntry, "run"> {
  const Icon = hitIcons[hit.kind];
  const place = [hit.kind === "api" ? hit.api.team : hit.api.name, hit.version].filter(Boolean).join(" · ");
  const reason = hit.matched.find((one) => one.place !== "name" && one.place !== "path");
  return {
    id: `hit ${index} ${hit.kind} ${hit.api.slug} ${hit.name}`,
    icon: <Icon aria-hidden />,
    label: <HitName hit={hit} />,
    detail: (
      <>
        {place}
        {reason || hit.detail ? " · " : ""}
        {reason ? <MatchedText text={reason.text} ranges={reason.ranges} /> : hit.detail}
      </>
    ),
  };
}

interface Named extends PaletteEntry {
  label: string;
}

function filterByText(entries: readonly Named[], text: string): Named[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => words.every((word) => entry.label.toLowerCase().includes(word)));
}

/** The places and actions that match what is typed; all of them while nothing is. */
export function usePaletteActions(
  text: string,
  onShowKeys: () => void,
): { places: PaletteEntry[]; actions: PaletteEntry[] } {
  const t = useTranslations("shell");
  const router = useRouter();
  const api = /^\/apis\/([a-z0-9-]+)/.exec(usePathname())?.[1];
  const { setScheme } = useColourScheme();
  const { locale, setLocale } = useLanguage();
  const places = DESTINATIONS.map(
    ({ name, href, keys, Icon }): Named => ({
      id: `place ${name}`,
      icon: <Icon aria-hidden />,
      label: t(`places.${name}`),
      shortcut: keys,
      run: () => router.push(href),
    }),
  );
  for (const { name, href } of [...CATALOGUE_ROOMS, ...SCORECARD_ROOMS]) {
    places.push({
      id: `place ${name}`,
      icon: <RoomIcon name={name} />,
      label: t(`palette.room.${name}`),
      run: () => router.push(href),
    });
  }
  const themes = { light: Sun, dark: Moon, system: Monitor };
  const actions: Named[] = [
    { id: "new api", icon: <Plus aria-hidden />, label: t("palette.newApi"), run: () => router.push("/apis/new") },
    ...(api === undefined || api === "new"
      ? []
      : [
          {
            id: "publish",
            icon: <Upload aria-hidden />,
            label: t("palette.publish", { api }),
            run: () => router.push(`/apis/${api}/publish`),
          },
        ]),
    ...(["light", "dark", "system"] as const).map((scheme): Named => {
      const Icon = themes[scheme];
      return {
        id: `scheme ${scheme}`,
        icon: <Icon aria-hidden />,
        label: `${t("theme.label")}: ${t(`theme.${scheme}`)}`,
        run: () => setScheme(scheme),
      };
    }),
    ...LOCALES.filter((other) => other !== locale).map(
      (other): Named => ({
        id: `language ${other}`,
        icon: <Languages aria-hidden />,
        label: `${t("language")}: ${LOCALE_NAMES[other]}`,
        run: () => setLocale(other),
      }),
    ),
    { id: "keys", icon: <Keyboard aria-hidden />, label: t("keys.title"), shortcut: "?", run: onShowKeys },
  ];
  return { places: filterByText(places, text), actions: filterByText(actions, text) };
}

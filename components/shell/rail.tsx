"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Tooltip } from "@/components/ui/tooltip";
import { CATALOGUE_ROOMS, DESTINATIONS, type Destination, isWithin, SCORECARD_ROOMS } from "./destinations";
import { LogoMark } from "./logo";
import { PendingMark } from "./pending-mark";

const shown = "bg-selected font-medium text-accent-ink";
const others = "text-muted hover:bg-hover hover:text-ink";

function RailLink({ destination, pathname }: { destination: Destination; pathname: string }) {
  const t = useTranslations("shell");
  const { Icon, href, keys, name } = destination;
  const active = isWithin(pathname, href);
  const rooms = name === "catalogue" ? CATALOGUE_ROOMS : name === "scorecards" && active ? SCORECARD_ROOMS : [];
  const room = rooms.find((one) => isWithin(pathname, one.href));
  return (
    <li>
      <Tooltip label={t(`places.${name}`)} shortcut={keys} side="right">
        <Link
          href={href}
          prefetch={false}
          aria-current={room ? "true" : active ? "page" : undefined}
          className={cn(
            "flex h-8 items-center gap-2.5 rounded-md px-2 text-sm transition-colors",
            room ? "text-ink hover:bg-hover max-lg:bg-selected max-lg:text-accent-ink" : active ? shown : others,
          )}
        >
          <Icon aria-hidden className="size-4 shrink-0" />
          <span className="max-lg:sr-only">{t(`places.${name}`)}</span>
          <PendingMark />
        </Link>
      </Tooltip>
      {rooms.length > 0 ? (
        <ul className="mt-0.5 flex flex-col gap-0.5 max-lg:hidden">
          {rooms.map((one) => (
            <li key={one.name}>
              <Link
                href={one.href}
                prefetch={false}
                aria-current={one === room ? "page" : undefined}
                className={cn(
                  "flex h-7 items-center gap-2 rounded-md pr-2 pl-8.5 text-sm transition-colors",
                  one === room ? shown : others,
                )}
              >
                {t(`places.${one.name}`)}
                <PendingMark />
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

/** The way around, on screens with room for it: pictures only on a tablet. */
export function Rail() {
  const t = useTranslations("shell");
  const pathname = usePathname();
  const linksOf = (group: Destination["group"]) =>
    DESTINATIONS.filter((destination) => destination.group === group).map((destination) => (
      <RailLink key={destination.name} destination={destination} pathname={pathname} />
    ));
  return (
    <div className="hidden w-12 shrink-0 border-line border-r bg-sunken md:block lg:w-rail">
      <nav aria-label={t("mainNavigation")} className="sticky top-0 flex h-dvh flex-col px-2 pb-3">
        <Link
          href="/"
          prefetch={false}
          className="flex h-bar items-center gap-2.5 rounded-md px-1 font-semibold text-base tracking-tight"
        >
          <LogoMark />
          <span className="max-lg:sr-only">Concordat</span>
        </Link>
        <div className="mt-2 flex flex-1 flex-col justify-between gap-6">
          <ul className="flex flex-col gap-0.5">{linksOf("work")}</ul>
          <ul className="flex flex-col gap-0.5">{linksOf("rules")}</ul>
        </div>
      </nav>
    </div>
  );
}

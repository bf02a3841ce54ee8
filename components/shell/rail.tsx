"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Tooltip } from "@/components/ui/tooltip";
import { DESTINATIONS, type Destination, isWithin } from "./destinations";
import { LogoMark } from "./logo";
import { PendingMark } from "./pending-mark";

function RailLink({ destination, active }: { destination: Destination; active: boolean }) {
  const t = useTranslations("shell");
  const { Icon, href, keys, name } = destination;
  return (
    <li>
      <Tooltip label={t(`places.${name}`)} shortcut={keys} side="right">
        <Link
          href={href}
          prefetch={false}
          aria-current={active ? "page" : undefined}
          className={cn(
            "flex h-8 items-center gap-2.5 rounded-md px-2 text-sm transition-colors",
            active ? "bg-selected font-medium text-accent-ink" : "text-muted hover:bg-hover hover:text-ink",
          )}
        >
          <Icon aria-hidden className="size-4 shrink-0" />
          <span className="max-lg:sr-only">{t(`places.${name}`)}</span>
          <PendingMark />
        </Link>
      </Tooltip>
    </li>
  );
}

/** The way around, on screens with room for it: pictures only on a tablet. */
export function Rail() {
  const t = useTranslations("shell");
  const pathname = usePathname();
  const linksOf = (group: Destination["group"]) =>
    DESTINATIONS.filter((destination) => destination.group === group).map((destination) => (
      <RailLink key={destination.name} destination={destination} active={isWithin(pathname, destination.href)} />
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

"use client";
import { Ellipsis } from "lucide-react";
import dynamic from "next/dynamic";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { DropdownMenu, MenuItem } from "@/components/ui/dropdown-menu";
import { BAR_DESTINATIONS, CATALOGUE_ROOMS, DESTINATIONS, isWithin, SCORECARD_ROOMS } from "./destinations";

const RoomIcon = dynamic(() => import("./room-icon").then((file) => file.RoomIcon), {
  ssr: false,
  loading: () => <span className="size-4" />,
});

const cell = "flex h-14 w-full flex-col items-center justify-center gap-0.5 text-2xs";

/** The way around on a phone, under the thumb. */
export function BottomBar() {
  const t = useTranslations("shell");
  const pathname = usePathname();
  const others = DESTINATIONS.filter((destination) => !BAR_DESTINATIONS.includes(destination));
  const rooms = isWithin(pathname, "/scorecards") ? [...CATALOGUE_ROOMS, ...SCORECARD_ROOMS] : CATALOGUE_ROOMS;
  const withinOthers = others.some(({ href }) => isWithin(pathname, href));
  return (
    <nav
      aria-label={t("mainNavigation")}
      className="fixed inset-x-0 bottom-0 z-30 border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <ul className="grid grid-cols-5">
        {BAR_DESTINATIONS.map(({ name, href, Icon }) => {
          const active = isWithin(pathname, href);
          return (
            <li key={name}>
              <Link
                href={href}
                prefetch={false}
                aria-current={active ? "page" : undefined}
                className={cn(cell, active ? "font-medium text-accent-ink" : "text-muted")}
              >
                <Icon aria-hidden className="size-5" />
                {t(`places.${name}`)}
              </Link>
            </li>
          );
        })}
        <li>
          <DropdownMenu
            side="top"
            trigger={
              <button type="button" className={cn(cell, withinOthers ? "font-medium text-accent-ink" : "text-muted")}>
                <Ellipsis aria-hidden className="size-5" />
                {t("more")}
              </button>
            }
          >
            {rooms.map(({ name, href }) => (
              <MenuItem key={name} href={href} icon={<RoomIcon name={name} />}>
                {t(`places.${name}`)}
              </MenuItem>
            ))}
            {others.map(({ name, href, Icon }) => (
              <MenuItem key={name} href={href} icon={<Icon aria-hidden />}>
                {t(`places.${name}`)}
              </MenuItem>
            ))}
          </DropdownMenu>
        </li>
      </ul>
    </nav>
  );
}

"use client";
import { Ellipsis } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { DropdownMenu, MenuItem } from "@/components/ui/dropdown-menu";
import { CATALOGUE_ROOMS, DESTINATIONS, isWithin } from "./destinations";

const cell = "flex h-14 w-full flex-col items-center justify-center gap-0.5 text-2xs";

/** The way around on a phone, under the thumb. */
export function BottomBar() {
  const t = useTranslations("shell");
  const pathname = usePathname();
  const rules = DESTINATIONS.filter(({ group }) => group === "rules");
  const withinRules = rules.some(({ href }) => isWithin(pathname, href));
  return (
    <nav
      aria-label={t("mainNavigation")}
      className="fixed inset-x-0 bottom-0 z-30 border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <ul className="grid grid-cols-5">
        {DESTINATIONS.filter(({ group }) => group === "work").map(({ name, href, Icon }) => {
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
              <button type="button" className={cn(cell, withinRules ? "font-medium text-accent-ink" : "text-muted")}>
                <Ellipsis aria-hidden className="size-5" />
                {t("more")}
              </button>
            }
          >
            {[...CATALOGUE_ROOMS, ...rules].map(({ name, href, Icon }) => (
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

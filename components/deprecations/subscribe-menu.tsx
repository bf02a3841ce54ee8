"use client";
import { CalendarDays, Rss } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useOrigin } from "@/components/shared/changes/use-origin";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Popover } from "@/components/ui/popover";

/** Addresses that calendars and feed readers subscribe to. */
export function SubscribeMenu({ calendar, feed }: { calendar: string; feed: string }) {
  const t = useTranslations("deprecations");
  const origin = useOrigin();
  const line = (icon: ReactNode, label: string, path: string) => (
    <li className="flex items-center gap-2 text-sm [&_svg]:size-4">
      {icon}
      <a href={path} className="min-w-0 flex-1 truncate text-accent-ink underline underline-offset-3">
        {label}
      </a>
      <CopyButton value={origin + path} label={t("copyAddress", { what: label })} />
    </li>
  );
  return (
    <Popover label={t("subscribe")} align="end" trigger={<Button icon={<Rss aria-hidden />}>{t("subscribe")}</Button>}>
      <ul className="flex w-64 flex-col gap-1">
        {line(<CalendarDays aria-hidden />, t("calendar"), calendar)}
        {line(<Rss aria-hidden />, t("feed"), feed)}
      </ul>
      <p className="mt-2 text-faint text-xs">{t("subscribeHint")}</p>
    </Popover>
  );
}

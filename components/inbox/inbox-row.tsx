"use client";
import { Check, Undo2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { NotificationKindMark } from "@/components/shared/notification-kind";
import { NotificationReasons, NotificationSentence } from "@/components/shared/notification-sentence";
import { Checkbox } from "@/components/ui/checkbox";
import { IconButton } from "@/components/ui/icon-button";
import type { NotificationDto } from "@/lib/notifications/schema";

interface InboxRowProps {
  notification: NotificationDto;
  selected: boolean;
  onSelect: (selected: boolean) => void;
  onOpen: () => void;
  onDone: () => void;
}

/** Things of a group that a row names. */
const NAMED = 4;

/** One notification: what happened, to what, and why one is told. */
export function InboxRow({ notification, selected, onSelect, onOpen, onDone }: InboxRowProps) {
  const t = useTranslations("inbox");
  const { id, kind, items, count, href, at, read, done } = notification;
  const subject = items[0]?.name ?? "";
  return (
    <li
      data-list-item
      data-notification={id}
      className="relative flex items-start gap-3 border-line border-b px-4 py-2.5 last:border-b-0 focus-within:bg-hover hover:bg-hover"
    >
      {read ? null : (
        <span className="-translate-y-1/2 absolute top-5 left-1.5 size-1.5 rounded-full bg-accent">
          <span className="sr-only">{t("unreadMark")}</span>
        </span>
      )}
      <Checkbox
        label={<span className="sr-only">{t("select", { subject })}</span>}
        checked={selected}
        onCheckedChange={onSelect}
      />
      <span className="mt-0.5">
        <NotificationKindMark kind={kind} />
      </span>
      <div className="min-w-0 flex-1">
        <Link
          href={href}
          prefetch={false}
          data-row-link
          onClick={onOpen}
          className={`wrap-anywhere block text-sm ${read ? "text-muted" : "text-ink"}`}
        >
          <NotificationSentence notification={notification} />
        </Link>
        {count > 1 ? (
          <p className="wrap-anywhere text-muted text-xs">
            {items.slice(0, NAMED).map((item, index) => (
              <span key={`${item.name} ${item.href}`}>
                {index > 0 ? ", " : null}
                <Link href={item.href} prefetch={false} onClick={onOpen} className="hover:underline">
                  {item.name}
                </Link>
              </span>
            ))}{" "}
            {count > NAMED ? t("more", { count: count - Math.min(NAMED, items.length) }) : null}
          </p>
        ) : null}
        <p className="wrap-anywhere text-faint text-xs">
          <NotificationReasons notification={notification} />
          <span className="md:hidden">
            {" · "}
            <DateTime at={at} />
          </span>
        </p>
      </div>
      <span className="shrink-0 pt-0.5 text-faint text-xs max-md:hidden">
        <DateTime at={at} />
      </span>
      <IconButton label={done ? t("undo") : t("done")} shortcut={done ? undefined : "e"} size="sm" onClick={onDone}>
        {done ? <Undo2 aria-hidden /> : <Check aria-hidden />}
      </IconButton>
    </li>
  );
}

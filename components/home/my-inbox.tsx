import { Inbox } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { NotificationKindMark } from "@/components/shared/notification-kind";
import { NotificationReasons, NotificationSentence } from "@/components/shared/notification-sentence";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import type { NotificationPage } from "@/lib/notifications/schema";

/** What the viewer was told and has not read, the newest first. */
export function MyInbox({ inbox }: { inbox: NotificationPage }) {
  const t = useTranslations("home");
  const all = (
    <LinkButton href="/inbox" size="sm" variant="ghost">
      {t("inbox.all", { count: inbox.unread })}
    </LinkButton>
  );
  if (inbox.items.length === 0) {
    return (
      <Panel title={t("inbox.title")} actions={all}>
        <EmptyState icon={<Inbox />} title={t("inbox.nothing")}>
          {t("inbox.nothingHint")}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel title={t("inbox.title")} padding="flush" actions={all}>
      <ol aria-label={t("inbox.title")}>
        {inbox.items.map((one) => (
          <li key={one.id} className="flex gap-2.5 border-line border-b px-4 py-2 last:border-b-0 hover:bg-hover">
            <span className="mt-0.5">
              <NotificationKindMark kind={one.kind} />
            </span>
            <div className="wrap-anywhere min-w-0 flex-1">
              <Link href={one.href} prefetch={false} className="block text-sm">
                <NotificationSentence notification={one} />
              </Link>
              <p className="text-faint text-xs">
                <NotificationReasons notification={one} />
              </p>
            </div>
            <span className="shrink-0 text-faint text-xs leading-5">
              <DateTime at={one.at} />
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

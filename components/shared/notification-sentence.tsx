import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { sentenceValues } from "@/lib/notifications/model/sentence-values";
import type { NotificationDto } from "@/lib/notifications/schema";

/** What a notification says, the verdict first. */
export function NotificationSentence({ notification }: { notification: NotificationDto }) {
  const t = useTranslations("notifications");
  return t.rich(`sentence.${notification.type}`, {
    ...sentenceValues(notification),
    b: (words): ReactNode => <span className="font-medium text-ink">{words}</span>,
  });
}

/** Why the reader is told, such as `you own payments · you subscribe to cards`. */
export function NotificationReasons({ notification }: { notification: NotificationDto }) {
  const t = useTranslations("notifications");
  return notification.reasons.map(({ kind, value }) => t(`reason.${kind}`, { value })).join(" · ");
}

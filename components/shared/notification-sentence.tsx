import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { sentenceValues } from "@/lib/notifications/model/sentence-values";
import type { NotificationDto } from "@/lib/notifications/schema";

/** Reasons that are said at most; one more is said rather than counted. */
const MOST_REASONS = 3;

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
  const { reasons } = notification;
  const left = reasons.length - MOST_REASONS;
  const said = reasons
    .slice(0, left > 1 ? MOST_REASONS : undefined)
    .map(({ kind, value }) => t(`reason.${kind}`, { value }));
  return [...said, ...(left > 1 ? [t("reasonsMore", { count: left })] : [])].join(" · ");
}

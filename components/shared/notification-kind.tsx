import {
  Boxes,
  CalendarClock,
  CircleAlert,
  GitPullRequest,
  type LucideIcon,
  Network,
  ShieldCheck,
  Tag,
  Users,
} from "lucide-react";
import { useTranslations } from "next-intl";
import type { NotificationKind } from "@/lib/events/model/event-types";

const LOOK: Record<NotificationKind, { Icon: LucideIcon; tone: string }> = {
  reviews: { Icon: GitPullRequest, tone: "text-accent-ink" },
  breaking: { Icon: CircleAlert, tone: "text-danger-ink" },
  versions: { Icon: Tag, tone: "text-muted" },
  deprecations: { Icon: CalendarClock, tone: "text-caution-ink" },
  waivers: { Icon: ShieldCheck, tone: "text-caution-ink" },
  apis: { Icon: Boxes, tone: "text-muted" },
  dependencies: { Icon: Network, tone: "text-muted" },
  teams: { Icon: Users, tone: "text-muted" },
};

/** The picture of a kind of notification, with its name for those who do not see it. */
export function NotificationKindMark({ kind }: { kind: NotificationKind }) {
  const t = useTranslations("notifications");
  const { Icon, tone } = LOOK[kind];
  return (
    <span className={`inline-flex ${tone}`} title={t(`kind.${kind}`)}>
      <Icon aria-hidden className="size-4" />
      <span className="sr-only">{t(`kind.${kind}`)}</span>
    </span>
  );
}

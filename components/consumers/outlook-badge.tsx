import { CircleCheck, CircleSlash, Hourglass, Sunset } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Outlook } from "@/lib/consumers/model";

const LOOK = {
  gone: { tone: "danger", Icon: CircleSlash },
  sunset: { tone: "danger", Icon: Sunset },
  deprecated: { tone: "caution", Icon: Hourglass },
  fine: { tone: "neutral", Icon: CircleCheck },
} as const;

/** What is to be expected of something that is called. */
export function OutlookBadge({ outlook }: { outlook: Outlook }) {
  const t = useTranslations("consumers");
  const { tone, Icon } = LOOK[outlook];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {t(`outlook.${outlook}`)}
    </Badge>
  );
}

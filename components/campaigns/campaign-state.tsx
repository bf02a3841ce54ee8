import { CircleCheck, CircleDashed, CirclePlay, CircleStop, Clock } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { CampaignState as State } from "@/lib/campaigns/model";

const LOOK = {
  planned: { tone: "neutral", Icon: CircleDashed },
  running: { tone: "info", Icon: CirclePlay },
  reached: { tone: "success", Icon: CircleCheck },
  overdue: { tone: "caution", Icon: Clock },
  closed: { tone: "outline", Icon: CircleStop },
} as const;

/** Where a campaign stands. */
export function CampaignState({ state }: { state: State }) {
  const t = useTranslations("campaigns");
  const { tone, Icon } = LOOK[state];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {t(`state.${state}`)}
    </Badge>
  );
}

import { CircleCheck, CircleDashed, Eye, Truck, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Standing } from "@/lib/consumers/model/standing";

const LOOK = {
  silent: { tone: "caution", Icon: CircleDashed },
  acknowledged: { tone: "info", Icon: Eye },
  migrating: { tone: "info", Icon: Truck },
  migrated: { tone: "success", Icon: CircleCheck },
} as const;

/** Where a consumer stands with what goes away; that it calls although it says that it has moved is said beside it. */
export function StandingBadge({ standing, stillCalling }: { standing: Standing; stillCalling: boolean }) {
  const t = useTranslations("breaking");
  const { tone, Icon } = LOOK[standing];
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Badge tone={stillCalling ? "neutral" : tone} icon={<Icon aria-hidden />}>
        {t(`standing.${standing}`)}
      </Badge>
      {stillCalling ? (
        <Badge tone="danger" icon={<TriangleAlert aria-hidden />}>
          {t("stillCalling")}
        </Badge>
      ) : null}
    </span>
  );
}

import { CircleCheck, CircleHelp, CircleX, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Standing } from "@/lib/slos/model/standing";

const LOOKS = {
  met: { tone: "success", Icon: CircleCheck },
  low: { tone: "caution", Icon: TriangleAlert },
  missed: { tone: "danger", Icon: CircleX },
  unknown: { tone: "outline", Icon: CircleHelp },
} as const;

/** How an objective stands, as a word with an icon. */
export function SloStanding({ standing }: { standing: Standing }) {
  const t = useTranslations("slos");
  const { tone, Icon } = LOOKS[standing];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {t(`standing.${standing}`)}
    </Badge>
  );
}

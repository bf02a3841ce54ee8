import { CircleCheck, CircleDashed, OctagonAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { WireVerdict as Verdict } from "@/lib/signals/model";

const LOOKS = {
  confirmed: { tone: "success", icon: <CircleCheck aria-hidden /> },
  contradicted: { tone: "danger", icon: <OctagonAlert aria-hidden /> },
  not_seen: { tone: "neutral", icon: <CircleDashed aria-hidden /> },
} as const;

/** What evidence says of a field: an icon and a word. */
export function WireVerdict({ verdict }: { verdict: Verdict }) {
  const t = useTranslations("signals");
  const { tone, icon } = LOOKS[verdict];
  return (
    <Badge tone={tone} icon={icon}>
      {t(`wire.${verdict}`)}
    </Badge>
  );
}

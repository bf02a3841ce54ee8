import { ShieldAlert, ShieldCheck, TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Entropy, EntropyBand } from "@/lib/maturity/model/score";

const BAND_LOOK = {
  healthy: { tone: "success", Icon: ShieldCheck },
  moderate: { tone: "caution", Icon: TriangleAlert },
  high: { tone: "danger", Icon: ShieldAlert },
} as const;

/** Which band an entropy lies in, in a word. */
export function EntropyBadge({ value, band }: Pick<Entropy, "value" | "band">) {
  const t = useTranslations("scorecards");
  const format = useFormatter();
  if (value === null || band === null) return <Badge>{t("unknown")}</Badge>;
  const { tone, Icon } = BAND_LOOK[band satisfies EntropyBand];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {t(`entropy.band.${band}`)} · {format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
    </Badge>
  );
}

import { CircleMinus, CirclePlus, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { BadgeTone } from "@/components/ui/badge-style";
import type { Severity } from "@/lib/diff/model";

const looks: Record<Severity, { tone: BadgeTone; Icon: typeof CircleMinus }> = {
  breaking: { tone: "danger", Icon: CircleMinus },
  dangerous: { tone: "caution", Icon: TriangleAlert },
  "non-breaking": { tone: "success", Icon: CirclePlus },
};

/** How bad a change is: a picture and a word; with `count`, how many there are. */
export function SeverityBadge({ severity, count }: { severity: Severity; count?: number }) {
  const t = useTranslations("shared");
  const { tone, Icon } = looks[severity];
  return (
    <Badge tone={count === 0 ? "neutral" : tone} icon={<Icon aria-hidden />}>
      {count === undefined ? t(`severity.${severity}`) : t(`severityCount.${severity}`, { count })}
    </Badge>
  );
}

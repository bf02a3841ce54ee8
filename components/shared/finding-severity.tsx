import { CircleX, Info, Lightbulb, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import type { FindingSeverity as Severity } from "@/lib/specs/model";

const looks: Record<Severity, { ink: string; Icon: typeof Info }> = {
  error: { ink: "text-danger-ink", Icon: CircleX },
  warning: { ink: "text-caution-ink", Icon: TriangleAlert },
  info: { ink: "text-info-ink", Icon: Info },
  hint: { ink: "text-muted", Icon: Lightbulb },
};

/** How grave a lint result is; with `count`, how many there are. */
export function FindingSeverity({ severity, count }: { severity: Severity; count?: number }) {
  const t = useTranslations("shared");
  const { ink, Icon } = looks[severity];
  return (
    <span
      className={cn(
        "inline-flex items-center gap-1 whitespace-nowrap align-middle text-xs",
        count === 0 ? "text-faint" : ink,
      )}
    >
      <Icon aria-hidden className="size-3.5" />
      <span data-numeric>
        {count === undefined ? t(`finding.${severity}`) : t(`findingCount.${severity}`, { count })}
      </span>
    </span>
  );
}

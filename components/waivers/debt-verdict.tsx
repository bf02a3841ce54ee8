import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { WaiverDebtDto } from "@/lib/waivers/schema";

/** How many waivers hold, and what has to be done about them, in one line. */
export function DebtVerdict({ debt }: { debt: WaiverDebtDto }) {
  const t = useTranslations("waivers");
  const { live, overdue, endingSoon, requested, unused } = debt;
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm">
      <span className="font-medium">{live === 0 ? t("debt.clear") : t("debt.live", { count: live })}</span>
      {overdue > 0 ? (
        <Badge tone="danger" title={t("debt.overdueHint")}>
          {t("debt.overdue", { count: overdue })}
        </Badge>
      ) : null}
      {endingSoon > 0 ? <Badge tone="caution">{t("debt.endingSoon", { count: endingSoon })}</Badge> : null}
      {requested > 0 ? <Badge tone="info">{t("debt.requested", { count: requested })}</Badge> : null}
      {unused > 0 ? <Badge>{t("debt.unused", { count: unused })}</Badge> : null}
    </p>
  );
}

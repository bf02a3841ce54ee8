import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { BreakingList } from "@/lib/consumers/schema/breaking";

/** What is left to do, in numbers; those that are zero are left out. */
export function BreakingVerdict({ summary }: { summary: BreakingList["summary"] }) {
  const t = useTranslations("breaking");
  const { gone, within30, silent, stillCalling } = summary;
  return (
    <span className="flex flex-wrap gap-1.5">
      {gone > 0 ? <Badge tone="danger">{t("gone", { count: gone })}</Badge> : null}
      {within30 > gone ? <Badge tone="danger">{t("soon", { count: within30 - gone })}</Badge> : null}
      {silent > 0 ? <Badge tone="caution">{t("unanswered", { count: silent })}</Badge> : null}
      {stillCalling > 0 ? <Badge tone="danger">{t("still", { count: stillCalling })}</Badge> : null}
    </span>
  );
}

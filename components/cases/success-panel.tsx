import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import type { CaseSuccess } from "@/lib/cases/schema";
import { useCaseWords } from "./use-case-words";

/** How well a case went, in three parts, and where each part comes from. */
export function SuccessPanel({ success: { value, parts, counted } }: { success: CaseSuccess }) {
  const t = useTranslations("cases");
  const { percent } = useCaseWords();
  const of = counted.better + counted.same + counted.worse;
  const because = {
    rating: t("success.byRating"),
    metrics: t("success.byMetrics", { better: counted.better, same: counted.same, of }),
  };
  return (
    <Panel title={t("success.title")} footer={t("success.how")}>
      <div className="flex flex-col gap-3">
        <p data-numeric className="font-semibold text-xl">
          {value === null ? t("success.unknown") : percent(value)}
        </p>
        {(["goal", "cost", "satisfaction"] as const).map((part) => {
          const { value: share, by } = parts[part];
          return (
            <div key={part} className="flex flex-col gap-1 text-sm">
              <p className="flex justify-between gap-3">
                <span>{t(`success.${part}`)}</span>
                <span data-numeric>{share === null ? "–" : percent(share)}</span>
              </p>
              {share === null ? null : <Progress label={t(`success.${part}`)} value={share} />}
              <p className="text-muted text-xs">{by === null ? t("success.nobody") : because[by]}</p>
            </div>
          );
        })}
      </div>
    </Panel>
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import type { Recommendation } from "@/lib/maturity/advisor/advice";
import { PointList } from "./point-list";

/** The verdict first: what is recommended, how sure the model is, why, and what speaks against it. */
export function RecommendationPanel({ advice, actions }: { advice: Recommendation; actions: ReactNode }) {
  const t = useTranslations("advisor");
  const { stack, contract, runtime, isolationLayer, agreement } = advice;
  return (
    <Panel title={t("result.title")} actions={actions}>
      <div className="flex flex-col gap-4">
        <div>
          <p className="font-semibold text-xl tracking-tight">{t(`stack.${stack}`)}</p>
          <p className="mt-1 text-muted text-sm">{t(`stackText.${stack}`)}</p>
          <p className="mt-2 flex flex-wrap items-center gap-2 text-sm">
            <Badge tone="accent">{t(`contract.${contract}`)}</Badge>
            <Badge tone="accent">{t(`runtime.${runtime}`)}</Badge>
            <Badge font="mono">{isolationLayer}</Badge>
            <span className="text-muted">
              {t(advice.decidedBy === "tree" ? "result.decidedByTree" : "result.decidedByQuadrant")}{" "}
              {t("result.agreement", agreement)}
            </span>
          </p>
        </div>
        <div className="grid gap-6 md:grid-cols-2">
          <section className="flex flex-col gap-2">
            <h3 className="font-medium text-sm">{t("result.reasons")}</h3>
            <PointList points={advice.reasons} tone="for" />
          </section>
          <section className="flex flex-col gap-2">
            <h3 className="font-medium text-sm">{t("result.against")}</h3>
            {advice.against.length > 0 ? (
              <PointList points={advice.against} tone="against" />
            ) : (
              <p className="text-muted text-sm">{t("result.nothingAgainst")}</p>
            )}
          </section>
        </div>
      </div>
    </Panel>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import type { UpgradeOutlook } from "@/lib/planner/schema";
import { ExplainedAmount } from "./explained-amount";
import { HowComputed } from "./how-computed";
import { useBreakEvenWords } from "./use-break-even-words";
import { useMoney } from "./use-money";

/** What the plan comes to: the verdict first, then its figures, each of which opens its formula. */
export function ResultPanel({ outlook }: { outlook: UpgradeOutlook }) {
  const t = useTranslations("planner");
  const format = useFormatter();
  const { result, assumptions, rubric } = outlook;
  const { currency } = assumptions;
  const money = useMoney(currency);
  const breakEvenWords = useBreakEvenWords();
  const percent = (share: number) => format.number(share, { style: "percent", maximumFractionDigits: 0 });
  const roi = result.roi === null ? null : percent(result.roi);
  const { gain, cost, net, npv } = result;
  return (
    <Panel title={t("result.title")} footer={t("result.rubric", { rubric })}>
      <div className="flex flex-col gap-4">
        <Verdict net={net.value} text={money(Math.abs(net.value))} isEmpty={gain.value === 0 && cost.value === 0} />
        <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line md:grid-cols-3 xl:grid-cols-6">
          <Figure term={t("result.npv")}>
            <ExplainedAmount name={t("result.npv")} amount={npv} currency={currency} />
          </Figure>
          <Figure term={t("result.roi")}>
            {roi === null ? (
              <span className="text-muted text-sm">{t("result.roiNone")}</span>
            ) : (
              <HowComputed name={t("result.roi")} shown={roi}>
                {t("formula.roi", { gain: money(gain.value), cost: money(cost.value), value: roi })}
              </HowComputed>
            )}
          </Figure>
          <Figure term={t("result.breakEven")}>
            <HowComputed name={t("result.breakEven")} shown={breakEvenWords(result)}>
              {t("formula.break-even")}
            </HowComputed>
          </Figure>
          <Figure term={t("result.gain")}>
            <ExplainedAmount name={t("result.gain")} amount={gain} currency={currency} />
          </Figure>
          <Figure term={t("result.cost")}>
            <ExplainedAmount name={t("result.cost")} amount={cost} currency={currency} />
          </Figure>
          <Figure term={t("result.net")}>
            <ExplainedAmount name={t("result.net")} amount={net} currency={currency} />
          </Figure>
        </dl>
      </div>
    </Panel>
  );
}

function Verdict({ net, text, isEmpty }: { net: number; text: string; isEmpty: boolean }) {
  const t = useTranslations("planner");
  const words = isEmpty || Math.round(net) === 0 ? t("result.even") : null;
  return (
    <p className="font-medium text-lg">{words ?? t(net > 0 ? "result.pays" : "result.paysNot", { amount: text })}</p>
  );
}

function Figure({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-0.5 bg-surface px-3 py-2.5">
      <dt className="text-muted text-xs">{term}</dt>
      <dd data-numeric className="font-medium text-lg">
        {children}
      </dd>
    </div>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import type { AdvicePoint } from "@/lib/maturity/advisor/advice";
import { ADVICE_CAUTIONS, ADVICE_REASONS } from "@/lib/maturity/advisor/points";

/** The sentence of a reason, or of what speaks against the advice. */
export function usePointWords(): (point: AdvicePoint) => string {
  const t = useTranslations("advisor");
  const format = useFormatter();
  return (point) => {
    const mark = (value: number | undefined) => Number(format.number(value ?? 0, { maximumFractionDigits: 1 }));
    const values = {
      question: point.question ? t(`short.${point.question}`) : "",
      stack: point.stack ? t(`stack.${point.stack}`) : "",
      contract: point.contract ? t(`contract.${point.contract}`) : "",
      runtime: point.runtime ? t(`runtime.${point.runtime}`) : "",
      criterion: point.criterion ? t(`criterion.${point.criterion}`) : "",
      skill: point.skill ? t(`skill.${point.skill}`) : "",
      axis: point.axis ? t(`axis.${point.axis}`) : "",
      own: mark(point.numbers?.own),
      other: mark(point.numbers?.other),
    };
    const reason = ADVICE_REASONS.find((code) => code === point.code);
    if (reason) return t(`reason.${reason}`, values);
    const caution = ADVICE_CAUTIONS.find((code) => code === point.code);
    return caution ? t(`caution.${caution}`, values) : point.code;
  };
}

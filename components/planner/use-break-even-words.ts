import { useTranslations } from "next-intl";

interface BreakEven {
  breakEvenMonths: number | null;
  roi: number | null;
  gain?: { value: number };
}

/** When the money is back, in words. */
export function useBreakEvenWords(): (result: BreakEven) => string {
  const t = useTranslations("planner");
  return ({ breakEvenMonths: months, roi, gain }) => {
    if (months === null) return t(roi === null && (gain?.value ?? 0) === 0 ? "result.nothing" : "result.never");
    return months === 0 ? t("result.atOnce") : t("result.months", { count: months });
  };
}

import { useFormatter, useTranslations } from "next-intl";
import { shownPart } from "@/lib/slos/model/standing";

/** How parts, budgets and burn rates are written. */
export function useBudgetWords() {
  const t = useTranslations("slos");
  const format = useFormatter();
  /** A part that was reached: 99.949 %. Never rounded up. */
  const part = (value: number | null) =>
    value === null ? "–" : format.number(shownPart(value), { style: "percent", maximumFractionDigits: 3 });
  /** A part of a budget: 34 %. */
  const share = (value: number) => format.number(value, { style: "percent", maximumFractionDigits: 0 });
  const rate = (value: number | null) =>
    value === null ? "–" : t("rate", { rate: format.number(value, { maximumSignificantDigits: value < 10 ? 2 : 3 }) });
  /** `34 % left`, or `140 % used`. */
  const left = (value: number | null) => {
    if (value === null) return "–";
    return value < 0 ? t("overdrawn", { used: share(1 - value) }) : t("left", { left: share(value) });
  };
  return { part, share, rate, left };
}

import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { LocalText, Measured } from "@/lib/maturity/cases/model";
import { textIn } from "@/lib/maturity/cases/model";

/** What cases measure most often. */
export const CASE_KINDS = [
  "response-time",
  "availability",
  "deployment-time",
  "utilisation",
  "cold-start",
  "memory",
  "latency",
  "start-time",
  "density",
  "cost",
  "isolation",
  "audit",
  "governance",
] as const;

/** The texts of cases in the viewer's language, what was measured in words, and values with their unit. */
export function useCaseWords() {
  const t = useTranslations("cases");
  const format = useFormatter();
  const locale = useLocale();
  const kind = (id: string) => {
    const known = CASE_KINDS.find((one) => one === id);
    return known ? t(`kind.${known}`) : id;
  };
  const number = ({ least, most }: Measured) => {
    if (least === most) return format.number(least, { maximumFractionDigits: 3 });
    return least === 0 ? t("outcome.less", { most }) : t("outcome.range", { least, most });
  };
  return {
    text: (text: LocalText) => textIn(text, locale === "zh-CN" ? "zh-CN" : "en"),
    kind,
    value: (value: Measured | null, unit: string) => (value === null ? "–" : `${number(value)} ${unit}`.trim()),
    percent: (share: number) => format.number(share, { style: "percent", maximumFractionDigits: 0 }),
  };
}

import { useFormatter, useTranslations } from "next-intl";

/** Writes what a clause measured: `412 ms`, `1.23 %`. */
export function useMeasured() {
  const t = useTranslations("slos");
  const format = useFormatter();
  return (value: number | null, unit: "ms" | "rate") => {
    if (value === null) return "–";
    return unit === "ms"
      ? t("ms", { ms: format.number(value, { maximumSignificantDigits: 3 }) })
      : format.number(value, { style: "percent", maximumFractionDigits: 3 });
  };
}

import { useTranslations } from "next-intl";

/** What the colours of the heat map mean. */
export function HeatLegend() {
  const t = useTranslations("scorecards");
  return (
    <span className="inline-flex items-center gap-2 text-muted text-xs">
      {t("heat.none")}
      <span
        aria-hidden
        className="h-2.5 w-24 rounded-sm ring-1 ring-line"
        style={{
          background:
            "linear-gradient(to right, var(--surface), color-mix(in oklab, var(--accent) 50%, var(--surface)))",
        }}
      />
      {t("heat.all")}
    </span>
  );
}

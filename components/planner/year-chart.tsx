import { useTranslations } from "next-intl";
import type { PlanYear } from "@/lib/maturity/planner/plan";
import { useMoney } from "./use-money";

const WIDTH = 500;
const HEIGHT = 180;
const BAR = 26;

/** Gained and spent side by side for each year, and the cumulative sum as a line; zero is drawn. */
export function YearChart({ years, currency }: { years: readonly PlanYear[]; currency: string }) {
  const t = useTranslations("planner");
  const money = useMoney(currency);
  const values = years.flatMap(({ gain, cost, cumulative }) => [gain, cost, cumulative]);
  const top = Math.max(1, ...values);
  const bottom = Math.min(0, ...values);
  const y = (value: number) => ((top - value) / (top - bottom)) * HEIGHT;
  const middle = (index: number) => ((index + 0.5) / Math.max(1, years.length)) * WIDTH;
  const label = t("years.chart", { amount: money(years.at(-1)?.cumulative ?? 0) });
  const bar = (from: number, value: number) => ({
    x: from,
    y: Math.min(y(0), y(value)),
    width: BAR,
    height: Math.abs(y(value) - y(0)),
  });
  return (
    <figure className="flex flex-col gap-2">
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 -4 ${WIDTH} ${HEIGHT + 8}`}
        preserveAspectRatio="none"
        className="h-48 w-full"
      >
        <title>{label}</title>
        {years.map(({ year, gain, cost }, index) => (
          <g key={year}>
            <rect {...bar(middle(index) - BAR - 1, gain)} className="fill-success-solid">
              <title>{t("years.barGain", { year, amount: money(gain) })}</title>
            </rect>
            <rect {...bar(middle(index) + 1, cost)} className="fill-caution-solid">
              <title>{t("years.barCost", { year, amount: money(cost) })}</title>
            </rect>
          </g>
        ))}
        <line x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} className="stroke-line-strong" vectorEffect="non-scaling-stroke" />
        <polyline
          points={years.map(({ cumulative }, index) => `${middle(index)},${y(cumulative)}`).join(" ")}
          fill="none"
          className="stroke-accent"
          strokeWidth={2}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <div
        aria-hidden
        className="grid text-center text-2xs text-faint"
        style={{ gridTemplateColumns: `repeat(${years.length}, 1fr)` }}
      >
        {years.map(({ year }) => (
          <span key={year}>{year}</span>
        ))}
      </div>
      <figcaption className="flex flex-wrap gap-x-4 gap-y-1 text-muted text-xs">
        <Legend look="bg-success-solid">{t("years.legendGain")}</Legend>
        <Legend look="bg-caution-solid">{t("years.legendCost")}</Legend>
        <Legend look="bg-accent">{t("years.legendCumulative")}</Legend>
      </figcaption>
    </figure>
  );
}

function Legend({ look, children }: { look: string; children: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden className={`size-2.5 rounded-xs ${look}`} />
      {children}
    </span>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import type { UsageDto } from "@/lib/usage/schema/usage";
import { type ChartDay, spreadDays } from "./spread-days";

const WIDTH = 960;
const HEIGHT = 100;
const LINES = [
  { name: "p99", dash: "2 3", tone: "text-caution-ink" },
  { name: "p95", dash: "6 3", tone: "text-info-ink" },
  { name: "p50", dash: undefined, tone: "text-accent" },
] as const;

interface LatencyChartProps {
  usage: Pick<UsageDto, "from" | "to">;
  steps: NonNullable<UsageDto["time"]>;
}

/** Percentiles of how long calls took, by UTC day, on a logarithmic scale; days without calls break the lines. */
export function LatencyChart({ usage, steps }: LatencyChartProps) {
  const t = useTranslations("usage");
  const format = useFormatter();
  const days = spreadDays(usage, steps);
  const values = days.flatMap(({ latency }) => (latency ? [latency.p50, latency.p99] : []));
  if (values.length === 0) return <p className="text-muted text-sm">{t("latency.none")}</p>;
  const top = Math.max(...values) * 1.1;
  const bottom = Math.max(0.01, Math.min(...values) * 0.9);
  const heightOf = (ms: number) =>
    HEIGHT - (Math.log(Math.max(ms, bottom) / bottom) / Math.log(Math.max(top / bottom, 1.01))) * HEIGHT;
  const label = t("latency.chart", { from: format.number(rounded(bottom)), to: format.number(rounded(top)) });
  return (
    <div className="flex flex-col gap-2">
      <p data-numeric className="text-2xs text-faint" aria-hidden>
        {t("ms", { ms: rounded(top) })}
      </p>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-24 w-full"
      >
        <title>{label}</title>
        {LINES.map(({ name, dash, tone }) => (
          <path
            key={name}
            d={pathOf(days, (latency) => heightOf(latency[name]))}
            className={tone}
            fill="none"
            stroke="currentColor"
            strokeWidth={1.5}
            strokeDasharray={dash}
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {days.map(({ day, latency }, index) => (
          <rect
            key={day}
            x={(index * WIDTH) / days.length}
            y={0}
            width={WIDTH / days.length}
            height={HEIGHT}
            fill="none"
            pointerEvents="all"
          >
            <title>
              {latency
                ? t("latency.day", { day: new Date(day), ...latency })
                : t("latency.noneOn", { day: new Date(day) })}
            </title>
          </rect>
        ))}
        <line x1={0} x2={WIDTH} y1={0.5} y2={0.5} className="stroke-line" />
        <line x1={0} x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className="stroke-line-strong" />
      </svg>
      <div className="flex justify-between text-2xs text-faint" aria-hidden>
        <span data-numeric>{t("ms", { ms: rounded(bottom) })}</span>
      </div>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-muted text-xs">
        {LINES.map(({ name, dash, tone }) => (
          <li key={name} className="inline-flex items-center gap-1.5">
            <svg width={20} height={6} aria-hidden className={tone}>
              <line x1={0} x2={20} y1={3} y2={3} stroke="currentColor" strokeWidth={1.5} strokeDasharray={dash} />
            </svg>
            {t(`latency.${name}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** To three digits: an end of a scale is not more exact than what it measures. */
const rounded = (ms: number) => Number(ms.toPrecision(3));

function pathOf(days: readonly ChartDay[], heightOf: (latency: NonNullable<ChartDay["latency"]>) => number): string {
  const step = WIDTH / Math.max(1, days.length - 1);
  let isDrawing = false;
  return days
    .map(({ latency }, index) => {
      const isKnown = latency !== null;
      const part = latency
        ? `${isDrawing ? "L" : "M"}${(index * step).toFixed(1)} ${heightOf(latency).toFixed(1)}`
        : "";
      isDrawing = isKnown;
      return part;
    })
    .join("");
}

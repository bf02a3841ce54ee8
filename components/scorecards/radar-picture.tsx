import { useFormatter, useTranslations } from "next-intl";
import { DIMENSION_NAMES, type DimensionName } from "@/lib/maturity/model/score";
import { radarPoint, radarShape } from "./radar-shape";

const RINGS = [2.5, 5, 7.5, 10] as const;
const UP_AND_DOWN = 2;

/** Four dimensions on four axes. The table of the same numbers stands beside it. */
export function RadarPicture({ values }: { values: Readonly<Record<DimensionName, number | null>> }) {
  const t = useTranslations("scorecards");
  const format = useFormatter();
  const points = (value: number | null) =>
    value === null ? t("unknown") : format.number(value, { maximumFractionDigits: 1 });
  const label = t("radar.label", {
    coverage: points(values.coverage),
    resilience: points(values.resilience),
    composability: points(values.composability),
    observability: points(values.observability),
  });
  return (
    <svg role="img" aria-label={label} viewBox="-190 -124 380 248" className="h-auto w-full max-w-88 text-accent">
      <title>{label}</title>
      {RINGS.map((ring) => (
        <polygon key={ring} points={radarShape([ring, ring, ring, ring])} className="fill-none stroke-line" />
      ))}
      {DIMENSION_NAMES.map((name, axis) => {
        const end = radarPoint(axis, 10);
        return <line key={name} x1={0} y1={0} x2={end.x} y2={end.y} className="stroke-line" />;
      })}
      <polygon
        points={radarShape(DIMENSION_NAMES.map((name) => values[name] ?? 0))}
        fill="currentColor"
        fillOpacity={0.15}
        stroke="currentColor"
        strokeWidth={1.75}
        strokeLinejoin="round"
      />
      {DIMENSION_NAMES.map((name, axis) => {
        const value = values[name];
        const at = radarPoint(axis, value ?? 0);
        const end = radarPoint(axis, 10);
        const isUpright = axis % UP_AND_DOWN === 0;
        const y = isUpright ? end.y + (axis === 0 ? -9 : 19) : -3;
        const x = isUpright ? 0 : end.x + (axis === 1 ? 8 : -8);
        const anchor = isUpright ? "middle" : axis === 1 ? "start" : "end";
        return (
          <g key={name}>
            {value === null ? null : <circle cx={at.x} cy={at.y} r={3} fill="currentColor" />}
            <text x={x} y={y} textAnchor={anchor} className="fill-muted text-xs">
              {t(`radar.name.${name}`)}
              <tspan
                x={isUpright ? undefined : x}
                dx={isUpright ? 6 : undefined}
                dy={isUpright ? 0 : 16}
                className="fill-ink font-semibold"
              >
                {value === null ? "–" : points(value)}
              </tspan>
            </text>
          </g>
        );
      })}
    </svg>
  );
}

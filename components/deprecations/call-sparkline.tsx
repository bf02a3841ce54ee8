import { useFormatter, useTranslations } from "next-intl";

interface CallSparklineProps {
  /** Calls a day, the oldest first. */
  days: readonly number[];
}

const WIDTH = 84;
const HEIGHT = 22;
const GAP = 1;

/** Calls of the last days as small bars. Read aloud, it is the sum and the busiest day. */
export function CallSparkline({ days }: CallSparklineProps) {
  const t = useTranslations("deprecations");
  const format = useFormatter();
  const most = Math.max(1, ...days);
  const width = WIDTH / Math.max(1, days.length);
  const total = days.reduce((sum, one) => sum + one, 0);
  const label = t("traffic.trend", {
    days: days.length,
    total: format.number(total),
    most: format.number(Math.max(0, ...days)),
  });
  return (
    <svg role="img" aria-label={label} width={WIDTH} height={HEIGHT} className="shrink-0 text-accent">
      <title>{label}</title>
      <line x1={0} x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className="stroke-line" />
      {days.map((calls, index) => {
        const height = calls === 0 ? 0 : Math.max(1.5, (calls / most) * (HEIGHT - 2));
        const key = days.length - index;
        return (
          <rect
            key={key}
            x={index * width}
            y={HEIGHT - 1 - height}
            width={Math.max(1, width - GAP)}
            height={height}
            fill="currentColor"
          />
        );
      })}
    </svg>
  );
}

import { useFormatter } from "next-intl";
import { type Held, stepLine } from "./step-line";

const WIDTH = 640;
const HEIGHT = 120;

interface StepChartProps {
  /** What it shows, for whoever cannot see it: the newest value, and since when. */
  label: string;
  held: readonly Held[];
  /** The highest value there is room for; the lowest is 0. */
  most: number;
  /** Values with a line and a word of their own. */
  marks: readonly { at: number; text: string }[];
  tone: "accent" | "info";
}

/** Values that each hold for a while, as a line with steps. The table of the same stands beside it. */
export function StepChart({ label, held, most, marks, tone }: StepChartProps) {
  const format = useFormatter();
  const line = stepLine(held);
  if (!line) return null;
  const y = (value: number) => HEIGHT - 4 - (Math.min(most, Math.max(0, value)) / most) * (HEIGHT - 8);
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: "medium" });
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
      <div aria-hidden data-numeric className="relative w-9 text-right text-2xs text-faint">
        {marks.map(({ at, text }) => (
          <span
            key={text}
            className="absolute right-0 -translate-y-1/2 whitespace-nowrap"
            style={{ top: `${((y(at) / HEIGHT) * 100).toFixed(1)}%` }}
          >
            {text}
          </span>
        ))}
      </div>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className={`h-28 w-full ${tone === "accent" ? "text-accent" : "text-info-ink"}`}
      >
        <title>{label}</title>
        {marks.map(({ at, text }) => (
          <line
            key={text}
            x1={0}
            x2={WIDTH}
            y1={y(at)}
            y2={y(at)}
            className="stroke-line"
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {line.lines.map((points) => (
          <path
            key={points[0]?.x}
            d={points
              .map(
                ({ x, value }, index) => `${index === 0 ? "M" : "L"}${(x * WIDTH).toFixed(1)} ${y(value).toFixed(1)}`,
              )
              .join("")}
            fill="none"
            stroke="currentColor"
            strokeWidth={2}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      <span />
      <div aria-hidden className="flex justify-between pt-1 text-2xs text-faint">
        <span>{day(line.from)}</span>
        {day(line.from) === day(line.to) ? null : <span>{day(line.to)}</span>}
      </div>
    </div>
  );
}

import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import type { AdvisorAnswers } from "@/lib/maturity/advisor/answers";
import { HIGH_FROM, QUADRANT_STACKS, type Quadrant } from "@/lib/maturity/advisor/stacks";

/** Columns by isolation, rows by complexity, the high row above. */
const CELLS: readonly Quadrant[] = ["low-high", "high-high", "low-low", "high-low"];

/** Where a need of 1 to 5 lies along a side, in percent: the middle parts low from high. */
const placeOf = (need: number) => ((need - 0.5) / 5) * 100;
const BORDER = ((HIGH_FROM - 1) / 5) * 100;

interface QuadrantChartProps {
  answers: Pick<AdvisorAnswers, "isolation" | "complexity">;
  quadrant: Quadrant;
}

/** Isolation against complexity with a mark at what was answered; each quadrant names its stack. */
export function QuadrantChart({ answers: { isolation, complexity }, quadrant }: QuadrantChartProps) {
  const t = useTranslations("advisor");
  const label = t("quadrant.chart", { isolation, complexity, stack: t(`stack.${QUADRANT_STACKS[quadrant]}`) });
  const columns = `${BORDER}% ${100 - BORDER}%`;
  return (
    <Panel title={t("quadrant.title")} hint={t("quadrant.rule", { from: HIGH_FROM })}>
      <div className="flex gap-2">
        <p aria-hidden className="rotate-180 text-center text-2xs text-faint [writing-mode:vertical-rl]">
          {t("quadrant.complexity")}
        </p>
        <div className="flex min-w-0 flex-1 flex-col gap-1">
          <div className="relative">
            <ul
              className="grid h-64 gap-px overflow-hidden rounded-md border border-line bg-line"
              style={{ gridTemplateColumns: columns, gridTemplateRows: `${100 - BORDER}% ${BORDER}%` }}
            >
              {CELLS.map((cell) => (
                <li
                  key={cell}
                  aria-current={cell === quadrant ? "true" : undefined}
                  className="flex min-w-0 flex-col gap-0.5 bg-surface p-2 text-xs aria-[current=true]:bg-accent-soft"
                >
                  <span className="break-words font-medium">{t(`stack.${QUADRANT_STACKS[cell]}`)}</span>
                  <span className="text-2xs text-muted">{t(`quadrant.${cell}`)}</span>
                </li>
              ))}
            </ul>
            <svg
              role="img"
              aria-label={label}
              viewBox="0 0 100 100"
              preserveAspectRatio="none"
              className="pointer-events-none absolute inset-0 size-full overflow-visible"
            >
              <title>{label}</title>
              <line
                x1={placeOf(isolation)}
                x2={placeOf(isolation)}
                y1={100 - placeOf(complexity)}
                y2={100 - placeOf(complexity)}
                className="stroke-accent"
                strokeWidth={14}
                strokeLinecap="round"
                vectorEffect="non-scaling-stroke"
              />
            </svg>
          </div>
          <p aria-hidden className="text-center text-2xs text-faint">
            {t("quadrant.isolation")}
          </p>
        </div>
      </div>
    </Panel>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { SloDetail } from "@/lib/slos/schema/objective";
import { burnDownLine } from "./burn-down-line";
import { useBudgetWords } from "./use-budget-words";

const WIDTH = 960;
const HEIGHT = 200;

/** What was left of the budget after each day, beside a budget that is used evenly; the same as a table below. */
export function BurnDownChart({ slo }: { slo: Pick<SloDetail, "budget" | "series"> }) {
  const t = useTranslations("slos");
  const format = useFormatter();
  const words = useBudgetWords();
  const { budget, series } = slo;
  if (series.length === 0 || budget.left === null) return <p className="text-muted text-sm">{t("chart.none")}</p>;
  const { points, bottom, idealAt } = burnDownLine(budget, series);
  const last = points.at(-1);
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: "medium" });
  const label = t("chart.label", {
    from: day(budget.from),
    to: day(budget.to),
    left: words.share(budget.left),
    ideal: words.share(Math.max(0, idealAt(last?.at ?? 0))),
  });
  const x = (part: number) => (part * WIDTH).toFixed(1);
  const y = (left: number) => (((1 - left) / (1 - bottom)) * HEIGHT).toFixed(1);
  const line = points.map(({ at, left }, index) => `${index === 0 ? "M" : "L"}${x(at)} ${y(left)}`).join("");
  const area = `${line}L${x(last?.at ?? 0)} ${y(0)}L0 ${y(0)}Z`;
  return (
    <figure className="flex flex-col gap-2" aria-label={t("chart.title")}>
      <figcaption className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="font-medium text-sm">{t("chart.title")}</span>
        <Legend tone={budget.left < 0 ? "text-danger-ink" : "text-accent"} />
      </figcaption>
      <div className="grid grid-cols-[auto_1fr] gap-x-2">
        <div aria-hidden data-numeric className="relative w-10 text-right text-2xs text-faint">
          <span className="absolute top-0 right-0">{words.share(1)}</span>
          <span className="absolute right-0 -translate-y-1/2" style={{ top: `${100 / (1 - bottom)}%` }}>
            {words.share(0)}
          </span>
          {bottom < -0.2 ? <span className="absolute right-0 bottom-0">{words.share(bottom)}</span> : null}
        </div>
        <svg
          role="img"
          aria-label={label}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          className={`h-48 w-full ${budget.left < 0 ? "text-danger-ink" : "text-accent"}`}
        >
          <title>{label}</title>
          <path d={area} fill="currentColor" fillOpacity={0.1} />
          <line
            x1={0}
            x2={WIDTH}
            y1={y(0)}
            y2={y(0)}
            className="stroke-line-strong"
            vectorEffect="non-scaling-stroke"
          />
          <line
            x1={0}
            x2={WIDTH}
            y1={y(1)}
            y2={y(0)}
            className="stroke-faint"
            strokeDasharray="5 4"
            vectorEffect="non-scaling-stroke"
          />
          <path d={line} fill="none" stroke="currentColor" strokeWidth={1.75} vectorEffect="non-scaling-stroke" />
        </svg>
        <span />
        <div aria-hidden className="flex justify-between pt-1 text-2xs text-faint">
          <span>{day(budget.from)}</span>
          <span>{day(budget.to)}</span>
        </div>
      </div>
      <Disclosure summary={t("chart.asTable")}>
        <Table caption={t("chart.title")}>
          <Thead>
            <Th>{t("column.day")}</Th>
            <Th align="right">{t("column.calls")}</Th>
            <Th align="right">{t("column.bad")}</Th>
            <Th align="right">{t("column.left")}</Th>
            <Th align="right">{t("column.ideal")}</Th>
          </Thead>
          <Tbody>
            {series
              .map((step, index) => (
                <Tr key={step.at}>
                  <Td>
                    <DateTime at={step.at.slice(0, 10)} show="day" />
                  </Td>
                  <Td align="right">{format.number(Math.round(step.calls))}</Td>
                  <Td align="right">{format.number(Math.round(step.bad))}</Td>
                  <Td align="right">{words.share(step.left)}</Td>
                  <Td align="right">{words.share(Math.max(0, idealAt(points[index + 1]?.at ?? 1)))}</Td>
                </Tr>
              ))
              .reverse()}
          </Tbody>
        </Table>
      </Disclosure>
    </figure>
  );
}

function Legend({ tone }: { tone: string }) {
  const t = useTranslations("slos");
  const lines = [
    { key: "actual", dash: undefined, tone },
    { key: "ideal", dash: "5 4", tone: "text-faint" },
  ] as const;
  return (
    <span className="flex gap-x-4 text-muted text-xs">
      {lines.map(({ key, dash, tone: ink }) => (
        <span key={key} className="inline-flex items-center gap-1.5">
          <svg width={20} height={6} aria-hidden className={ink}>
            <line x1={0} x2={20} y1={3} y2={3} stroke="currentColor" strokeWidth={1.75} strokeDasharray={dash} />
          </svg>
          {t(`chart.${key}`)}
        </span>
      ))}
    </span>
  );
}

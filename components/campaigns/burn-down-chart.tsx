import { useFormatter, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { CampaignDetailDto } from "@/lib/campaigns/schema";
import { burnDownPaths, HEIGHT, WIDTH } from "./burn-down-paths";

interface BurnDownChartProps {
  points: CampaignDetailDto["burnDown"];
}

/** What was left day by day, beside what an even pace would leave; and the same as a table. */
export function BurnDownChart({ points }: BurnDownChartProps) {
  const t = useTranslations("campaigns");
  const format = useFormatter();
  const day = (at: string) => format.dateTime(new Date(`${at}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" });
  const counted = points.filter((point): point is typeof point & { left: number } => point.left !== null);
  const last = counted.at(-1);
  const [first, end] = [points[0], points.at(-1)];
  if (!last || !first || !end) return <p className="text-muted text-sm">{t("chart.empty")}</p>;
  const { most, left, even, dots } = burnDownPaths(points);
  const label = t("chart.label", { left: last.left, day: day(last.day), even: Math.round(last.even) });
  return (
    <div className="flex flex-col gap-3">
      <p className="flex flex-wrap gap-x-4 text-muted text-xs">
        <span className="flex items-center gap-1.5">
          <span aria-hidden className="inline-block h-0.5 w-4 bg-accent" />
          {t("chart.leftLine")}
        </span>
        <span className="flex items-center gap-1.5">
          <span aria-hidden className="inline-block w-4 border-line-strong border-t-2 border-dashed" />
          {t("chart.evenLine")}
        </span>
      </p>
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
        <div aria-hidden data-numeric className="flex w-9 flex-col justify-between text-right text-2xs text-faint">
          <span>{most}</span>
          <span>0</span>
        </div>
        <svg
          role="img"
          aria-label={label}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          className="h-44 w-full"
        >
          <title>{label}</title>
          <line x1={0} x2={WIDTH} y1={HEIGHT - 1} y2={HEIGHT - 1} className="stroke-line" />
          <path
            d={even}
            fill="none"
            className="stroke-line-strong"
            strokeWidth={2}
            strokeDasharray="6 5"
            vectorEffect="non-scaling-stroke"
          />
          <g className="text-accent" stroke="currentColor" strokeLinecap="round">
            <path d={left} fill="none" strokeWidth={2} vectorEffect="non-scaling-stroke" />
            {dots.map((d) => (
              <path key={d} d={d} strokeWidth={5} vectorEffect="non-scaling-stroke" />
            ))}
          </g>
        </svg>
        <span />
        <div aria-hidden className="flex justify-between pt-1 text-2xs text-faint">
          <span>{day(first.day)}</span>
          <span>{day(end.day)}</span>
        </div>
      </div>
      <Disclosure summary={t("chart.table")}>
        <Table caption={t("chart.table")}>
          <Thead>
            <Th>{t("chart.day")}</Th>
            <Th align="right">{t("chart.left")}</Th>
            <Th align="right">{t("chart.even")}</Th>
          </Thead>
          <Tbody>
            {counted.toReversed().map((point) => (
              <Tr key={point.day}>
                <Td>{day(point.day)}</Td>
                <Td align="right">{point.left}</Td>
                <Td align="right">{Math.round(point.even)}</Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </Disclosure>
    </div>
  );
}

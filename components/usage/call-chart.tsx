import { useFormatter, useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { UsageDto } from "@/lib/usage/schema/usage";
import { spreadDays } from "./spread-days";

const WIDTH = 960;
const HEIGHT = 160;

interface CallChartProps {
  usage: Pick<UsageDto, "from" | "to">;
  steps: NonNullable<UsageDto["time"]>;
}

/** Calls by UTC day as bars, those that failed at their foot; the same as a table below. */
export function CallChart({ usage, steps }: CallChartProps) {
  const t = useTranslations("usage");
  const format = useFormatter();
  const days = spreadDays(usage, steps);
  const most = Math.max(1, ...days.map(({ calls }) => calls));
  const width = WIDTH / days.length;
  const gap = Math.min(2, width / 4);
  const label = t("chart.calls", {
    days: days.length,
    calls: format.number(days.reduce((sum, one) => sum + one.calls, 0)),
    most: format.number(most),
  });
  return (
    <div className="flex flex-col gap-2">
      <div className="flex justify-between text-2xs text-faint" aria-hidden>
        <span data-numeric>{format.number(most)}</span>
      </div>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-36 w-full text-accent"
      >
        <title>{label}</title>
        {[0.5, 1].map((share) => (
          <line
            key={share}
            x1={0}
            x2={WIDTH}
            y1={HEIGHT - share * HEIGHT + 0.5}
            y2={HEIGHT - share * HEIGHT + 0.5}
            className="stroke-line"
          />
        ))}
        {days.map(({ day, calls, errors }, index) => (
          <g key={day}>
            <title>{t("chart.day", { day: new Date(day), calls, errors })}</title>
            <rect {...bar(index, calls / most)} fill="currentColor" />
            <rect {...bar(index, errors / most)} className="fill-danger-solid" />
          </g>
        ))}
        <line x1={0} x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className="stroke-line-strong" />
      </svg>
      <div className="flex justify-between text-2xs text-faint" aria-hidden>
        {[days[0], days.at(-1)].map((end, index) => (
          <span key={index === 0 ? "from" : "to"}>{end ? <DateTime at={end.day} show="day" /> : null}</span>
        ))}
      </div>
      <Disclosure summary={t("chart.asTable")}>
        <Table caption={t("chart.title")}>
          <Thead>
            <Th>{t("column.day")}</Th>
            <Th align="right">{t("column.calls")}</Th>
            <Th align="right">{t("column.errors")}</Th>
            <Th align="right">{t("column.p95")}</Th>
          </Thead>
          <Tbody>
            {[...days].reverse().map(({ day, calls, errors, latency }) => (
              <Tr key={day}>
                <Td>
                  <DateTime at={day} show="day" />
                </Td>
                <Td align="right">{format.number(calls)}</Td>
                <Td align="right">{format.number(errors)}</Td>
                <Td align="right">{latency ? t("ms", { ms: latency.p95 }) : "–"}</Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </Disclosure>
    </div>
  );

  function bar(index: number, share: number) {
    const height = share === 0 ? 0 : Math.max(1.5, share * HEIGHT);
    return { x: index * width + gap / 2, y: HEIGHT - height, width: Math.max(0.5, width - gap), height };
  }
}

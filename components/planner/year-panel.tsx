import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { UpgradeOutlook } from "@/lib/planner/schema";
import { useMoney } from "./use-money";
import { YearChart } from "./year-chart";

/** Five years as a chart, and as the table that it is of. */
export function YearPanel({ outlook: { result, assumptions } }: { outlook: UpgradeOutlook }) {
  const t = useTranslations("planner");
  const money = useMoney(assumptions.currency);
  return (
    <Panel title={t("years.title")} padding="flush">
      <div className="border-line border-b p-4">
        <YearChart years={result.years} currency={assumptions.currency} />
      </div>
      <Table caption={t("years.title")}>
        <Thead>
          <Th>{t("years.year")}</Th>
          <Th align="right">{t("years.gain")}</Th>
          <Th align="right">{t("years.running")}</Th>
          <Th align="right">{t("years.moving")}</Th>
          <Th align="right">{t("years.net")}</Th>
          <Th align="right">{t("years.cumulative")}</Th>
          <Th align="right">{t("years.discounted")}</Th>
        </Thead>
        <Tbody>
          {result.years.map((year) => (
            <Tr key={year.year}>
              <Td>{year.year}</Td>
              <Td align="right">{money(year.gain)}</Td>
              <Td align="right">{money(year.running)}</Td>
              <Td align="right">{money(year.moving)}</Td>
              <Td align="right">{money(year.net)}</Td>
              <Td align="right">{money(year.cumulative)}</Td>
              <Td align="right">{money(year.discounted)}</Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Panel>
  );
}

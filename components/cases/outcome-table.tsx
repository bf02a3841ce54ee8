import { CircleCheck, CircleHelp, Equal, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { CaseContent } from "@/lib/maturity/cases/model";
import { relativeChange, type Went, wentOf } from "@/lib/maturity/cases/outcome";
import { useCaseWords } from "./use-case-words";

/** What was measured at each stage, how it changed, and whether that is better. */
export function OutcomeTable({ content: { stages, metrics, qualities } }: { content: CaseContent }) {
  const t = useTranslations("cases");
  const words = useCaseWords();
  return (
    <Panel title={t("part.outcome")} padding="flush">
      <Table caption={t("part.outcome")}>
        <Thead>
          <Th>{t("outcome.what")}</Th>
          {stages.map((stage) => (
            <Th key={JSON.stringify(stage)} align="right">
              {words.text(stage)}
            </Th>
          ))}
          <Th align="right">{t("outcome.change")}</Th>
        </Thead>
        <Tbody>
          {metrics.map((metric) => (
            <Tr key={metric.kind}>
              <Td width="tight">{words.kind(metric.kind)}</Td>
              {metric.values.map((value, index) => (
                <Td key={`${metric.kind} ${JSON.stringify(stages[index])}`} width="tight" align="right">
                  {words.value(value, metric.unit)}
                </Td>
              ))}
              <Td align="right">
                <Change went={wentOf(metric)} by={relativeChange(metric)} />
              </Td>
            </Tr>
          ))}
          {qualities.map((quality) => (
            <Tr key={quality.kind}>
              <Td width="tight">{words.kind(quality.kind)}</Td>
              {quality.values.map((value, index) => (
                <Td key={`${quality.kind} ${JSON.stringify(stages[index])}`} align="right">
                  {words.text(value)}
                </Td>
              ))}
              <Td align="right">
                <Change went={quality.outcome} by={null} />
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Panel>
  );
}

const LOOK = {
  better: { Icon: CircleCheck, ink: "text-success-ink" },
  worse: { Icon: TriangleAlert, ink: "text-caution-ink" },
  same: { Icon: Equal, ink: "text-muted" },
  unknown: { Icon: CircleHelp, ink: "text-muted" },
};

function Change({ went, by }: { went: Went; by: number | null }) {
  const t = useTranslations("cases");
  const { percent } = useCaseWords();
  const { Icon, ink } = LOOK[went];
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      {by === null || by === 0 ? null : by > 0 ? t("outcome.plus", { percent: percent(by) }) : percent(by)}
      <span className={`inline-flex items-center gap-1 ${ink}`}>
        <Icon aria-hidden className="size-3.5" />
        {t(`outcome.${went}`)}
      </span>
    </span>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { Recommendation } from "@/lib/maturity/advisor/advice";
import type { RuntimeWeights } from "@/lib/maturity/advisor/answers";
import { runtimeRow } from "@/lib/maturity/advisor/matrices";
import type { AdvisorQuery } from "./advisor-address";
import { WeightRow } from "./weight-row";

interface RuntimeMatrixProps {
  query: Pick<AdvisorQuery, "given" | "weights">;
  advice: Recommendation;
  weights: RuntimeWeights;
}

/** The matrix of runtimes under the viewer's weights, the best first. */
export function RuntimeMatrix({ query, advice, weights }: RuntimeMatrixProps) {
  const t = useTranslations("advisor");
  const format = useFormatter();
  return (
    <Panel
      title={t("matrix.runtimes")}
      hint={t("matrix.runtimesHint")}
      padding="flush"
      footer={weights.isolation + weights.lightness === 0 ? t("matrix.noWeights") : t("matrix.how")}
    >
      <div className="border-line border-b px-4 py-3">
        <p className="mb-2 font-medium text-xs">{t("matrix.weights")}</p>
        <ul className="grid gap-x-8 gap-y-2 md:grid-cols-2">
          <WeightRow query={query} name="runtimeIsolation" value={weights.isolation} />
          <WeightRow query={query} name="lightness" value={weights.lightness} />
        </ul>
      </div>
      <Table caption={t("matrix.runtimes")}>
        <Thead>
          <Th>{t("matrix.runtime")}</Th>
          <Th align="right">{t("matrix.score")}</Th>
          <Th align="right">{t("criterion.runtimeIsolation")}</Th>
          <Th align="right">{t("criterion.lightness")}</Th>
          <Th align="right">{t("matrix.overhead")}</Th>
          <Th>{t("matrix.standard")}</Th>
          <Th>{t("matrix.tool")}</Th>
        </Thead>
        <Tbody>
          {advice.runtimes.map(({ id, score, marks }) => (
            <Tr key={id} selected={id === advice.runtime}>
              <Td>
                <span className="whitespace-nowrap font-medium">{t(`runtime.${id}`)}</span>{" "}
                {id === advice.runtime ? <Badge tone="accent">{t("matrix.recommended")}</Badge> : null}
              </Td>
              <Td align="right">{score === null ? "–" : format.number(score, { maximumFractionDigits: 2 })}</Td>
              <Td align="right">{format.number(marks.isolation ?? 0)}</Td>
              <Td align="right">{format.number(marks.lightness ?? 0, { maximumFractionDigits: 1 })}</Td>
              <Td align="right">
                <Overhead {...runtimeRow(id).overheadPercent} />
              </Td>
              <Td>{t(`standard.${id}`)}</Td>
              <Td>{t(`tool.${id}`)}</Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Panel>
  );
}

function Overhead({ least, most }: { least: number; most: number }) {
  const t = useTranslations("advisor");
  return (
    <span className="whitespace-nowrap">
      {least === 0 && most > 0 ? t("matrix.upTo", { most }) : null}
      {least === most ? `${most} %` : null}
      {least > 0 && least !== most ? t("matrix.range", { least, most }) : null}
    </span>
  );
}

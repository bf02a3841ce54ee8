import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { Recommendation } from "@/lib/maturity/advisor/advice";
import { CONTRACT_CRITERIA, type ContractWeights } from "@/lib/maturity/advisor/answers";
import type { AdvisorQuery } from "./advisor-address";
import { WeightRow } from "./weight-row";

interface ContractMatrixProps {
  query: Pick<AdvisorQuery, "given" | "weights">;
  advice: Recommendation;
  weights: ContractWeights;
}

/** The matrix of contracts under the viewer's weights, the best first. */
export function ContractMatrix({ query, advice, weights }: ContractMatrixProps) {
  const t = useTranslations("advisor");
  const format = useFormatter();
  return (
    <Panel
      title={t("matrix.contracts")}
      hint={t("matrix.contractsHint")}
      padding="flush"
      footer={CONTRACT_CRITERIA.every((name) => weights[name] === 0) ? t("matrix.noWeights") : t("matrix.how")}
    >
      <div className="border-line border-b px-4 py-3">
        <p className="mb-2 font-medium text-xs">{t("matrix.weights")}</p>
        <ul className="grid gap-x-8 gap-y-2 md:grid-cols-2">
          {CONTRACT_CRITERIA.map((name) => (
            <WeightRow key={name} query={query} name={name} value={weights[name]} />
          ))}
        </ul>
      </div>
      <Table caption={t("matrix.contracts")}>
        <Thead>
          <Th>{t("matrix.contract")}</Th>
          <Th align="right">{t("matrix.score")}</Th>
          {CONTRACT_CRITERIA.map((name) => (
            <Th key={name} align="right">
              {t(`criterion.${name}`)}
            </Th>
          ))}
          <Th>{t("matrix.security")}</Th>
          <Th>{t("matrix.use")}</Th>
        </Thead>
        <Tbody>
          {advice.contracts.map(({ id, score, marks }) => (
            <Tr key={id} selected={id === advice.contract}>
              <Td>
                <span className="whitespace-nowrap font-medium">{t(`contract.${id}`)}</span>{" "}
                {id === advice.contract ? <Badge tone="accent">{t("matrix.recommended")}</Badge> : null}
              </Td>
              <Td align="right">{score === null ? "–" : format.number(score, { maximumFractionDigits: 2 })}</Td>
              {CONTRACT_CRITERIA.map((name) => (
                <Td key={name} align="right">
                  {format.number(marks[name] ?? 0)}
                </Td>
              ))}
              <Td>{t(`security.${id}`)}</Td>
              <Td>{t(`use.${id}`)}</Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Panel>
  );
}

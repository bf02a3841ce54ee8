import { useTranslations } from "next-intl";
import { ListKeys } from "@/components/shared/list-keys";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { slosHref } from "@/lib/slos/model/slos-address";
import { standingOf } from "@/lib/slos/model/standing";
import type { SloDto } from "@/lib/slos/schema/objective";
import { BudgetBar } from "./budget-bar";
import { SloStanding } from "./slo-standing";
import { useBudgetWords } from "./use-budget-words";

/** Every objective with what it reached; the one that is shown below is marked. */
export function SloList({ slos, shown }: { slos: readonly SloDto[]; shown: string }) {
  const t = useTranslations("slos");
  const words = useBudgetWords();
  return (
    <Panel title={t("title")} padding="flush">
      <ListKeys>
        <Table caption={t("caption")}>
          <Thead>
            <Th>{t("column.objective")}</Th>
            <Th>{t("column.standing")}</Th>
            <Th hideOnPhone>{t("column.good")}</Th>
            <Th align="right" hideOnPhone>
              {t("column.target")}
            </Th>
            <Th align="right">{t("column.reached")}</Th>
            <Th>{t("column.budget")}</Th>
            <Th align="right" hideOnPhone>
              {t("column.burn")}
            </Th>
          </Thead>
          <Tbody>
            {slos.map(({ api, name, title, indicator, target, budget }) => {
              const standing = standingOf(budget);
              const day = budget.burn.find(({ hours }) => hours === 24)?.rate ?? null;
              return (
                <Tr key={name} selected={name === shown}>
                  <Td width="fill">
                    <RowLink href={slosHref(api, name)}>{title}</RowLink>{" "}
                    <span className="font-mono text-faint text-xs">{name}</span>
                  </Td>
                  <Td width="tight">
                    <SloStanding standing={standing} />
                  </Td>
                  <Td width="tight" hideOnPhone>
                    <GoodCall indicator={indicator} />
                  </Td>
                  <Td width="tight" align="right" hideOnPhone>
                    {words.part(target)}
                  </Td>
                  <Td width="tight" align="right">
                    {words.part(budget.reached)}
                  </Td>
                  <Td width="tight">
                    <BudgetBar left={budget.left} standing={standing} />
                  </Td>
                  <Td width="tight" align="right" hideOnPhone>
                    {words.rate(day)}
                  </Td>
                </Tr>
              );
            })}
          </Tbody>
        </Table>
      </ListKeys>
    </Panel>
  );
}

/** What makes a call good: `took at most 300 ms`. */
export function GoodCall({ indicator }: Pick<SloDto, "indicator">) {
  const t = useTranslations("slos");
  return indicator.kind === "latency"
    ? t("indicator.latency", { ms: indicator.thresholdMs })
    : t("indicator.availability");
}

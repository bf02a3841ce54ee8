import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { WaiverDebtDto } from "@/lib/waivers/schema";
import { DebtVerdict } from "./debt-verdict";

interface WaiverDebtProps {
  debt: WaiverDebtDto;
  /** What the teams are called. */
  teams: readonly { slug: string; name: string }[];
}

/** What waivers come to: the verdict first, then who pays, for which rules, and for how long. */
export function WaiverDebt({ debt, teams }: WaiverDebtProps) {
  const t = useTranslations("waivers");
  const tShared = useTranslations("shared");
  const { live, overdue, requested } = debt;
  const nameOf = (slug: string) => teams.find((team) => team.slug === slug)?.name ?? slug;
  if (live + overdue + requested === 0) return null;
  return (
    <Panel title={t("debt.title")} hint={debt.isCut ? t("debt.cut") : undefined}>
      <DebtVerdict debt={debt} />
      <div className="mt-4 grid gap-4 lg:grid-cols-3">
        <Counts
          caption={t("debt.byTeam")}
          head={t("debt.team")}
          rows={debt.byTeam.slice(0, 8).map((one) => ({ ...one, key: one.team, name: nameOf(one.team) }))}
        />
        <Counts
          caption={t("debt.byRule")}
          head={t("debt.rule")}
          rows={debt.byRule.slice(0, 8).map((one) => ({
            ...one,
            key: `${one.gate} ${one.rule ?? ""}`,
            name: `${tShared(`gate.${one.gate}`)}: ${one.rule ?? t("debt.wholeGate")}`,
          }))}
        />
        {live > 0 ? (
          <Table caption={t("debt.age")}>
            <Thead>
              <Th>{t("debt.age")}</Th>
              <Th align="right">{t("debt.count")}</Th>
            </Thead>
            <Tbody>
              {debt.byAge.map((one) => (
                <Tr key={one.age}>
                  <Td>{t(`debt.ages.${one.age}`)}</Td>
                  <Td align="right" width="tight">
                    {one.live}
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        ) : null}
      </div>
    </Panel>
  );
}

interface CountsProps {
  caption: string;
  head: string;
  rows: readonly { key: string; name: string; live: number; endingSoon: number; overdue: number }[];
}

function Counts({ caption, head, rows }: CountsProps) {
  const t = useTranslations("waivers");
  return (
    <Table caption={caption}>
      <Thead>
        <Th>{head}</Th>
        <Th align="right">{t("debt.count")}</Th>
        <Th align="right">{t("debt.soonHead")}</Th>
        <Th align="right">{t("debt.overdueHead")}</Th>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={row.key}>
            <Td width="fill">
              <span title={row.name}>{row.name}</span>
            </Td>
            <Td align="right" width="tight">
              {row.live}
            </Td>
            <Td align="right" width="tight">
              {row.endingSoon}
            </Td>
            <Td align="right" width="tight">
              {row.overdue}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

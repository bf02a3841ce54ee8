import { ArrowDown, ArrowUp } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { LevelBadge } from "@/components/shared/level-badge";
import { ListKeys } from "@/components/shared/list-keys";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { teamScorecardHref } from "@/lib/scorecards/model/scorecards-address";
import type { HeatMap } from "@/lib/scorecards/schema/lists";
import { LevelDistribution } from "@/components/shared/level-distribution";
import { useLevelWords } from "@/components/shared/use-level-words";

/** Teams by name with their level, how it moved, and how their APIs are spread. In no order of merit. */
export function TeamTable({ teams }: { teams: HeatMap["teams"] }) {
  const t = useTranslations("scorecards");
  const format = useFormatter();
  return (
    <ListKeys>
      <Table caption={t("teams.title")}>
        <Thead>
          <Th>{t("team")}</Th>
          <Th>{t("teams.level")}</Th>
          <Th hideOnPhone>{t("teams.moved")}</Th>
          <Th>{t("teams.spread")}</Th>
          <Th align="right" hideOnPhone>
            {t("teams.apis")}
          </Th>
          <Th align="right" hideOnPhone>
            {t("teams.progress")}
          </Th>
          <Th align="right">{t("teams.entropy")}</Th>
        </Thead>
        <Tbody>
          {teams.map(({ slug, name, level, levelBefore, distribution, apis, progress, entropy }) => (
            <Tr key={slug}>
              <Td width="fill">
                <RowLink href={teamScorecardHref(slug)}>{name}</RowLink>
              </Td>
              <Td width="tight">{apis === 0 ? <span className="text-faint">–</span> : <LevelBadge level={level} />}</Td>
              <Td width="tight" hideOnPhone>
                <LevelMove level={level} before={levelBefore} />
              </Td>
              <Td width="tight">
                <span className="inline-flex w-40 align-middle max-md:w-12">
                  <LevelDistribution distribution={distribution} show="bar" />
                </span>
              </Td>
              <Td width="tight" align="right" hideOnPhone>
                {format.number(apis)}
              </Td>
              <Td width="tight" align="right" hideOnPhone>
                {level === null || level === 5
                  ? "–"
                  : format.number(progress, { style: "percent", maximumFractionDigits: 0 })}
              </Td>
              <Td width="tight" align="right">
                {entropy === null
                  ? "–"
                  : format.number(entropy, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </ListKeys>
  );
}

/** How a level moved within 30 days. */
function LevelMove({
  level,
  before,
}: {
  level: HeatMap["teams"][number]["level"];
  before: HeatMap["teams"][number]["level"];
}) {
  const t = useTranslations("scorecards");
  const words = useLevelWords();
  if (level === null || before === null) return <span className="text-faint text-xs">{t("teams.fresh")}</span>;
  if (level === before) return <span className="text-faint text-xs">{t("teams.same")}</span>;
  const rose = level > before;
  const Icon = rose ? ArrowUp : ArrowDown;
  return (
    <span
      className={`inline-flex items-center gap-1 align-middle text-xs ${rose ? "text-success-ink" : "text-caution-ink"}`}
    >
      <Icon aria-hidden className="size-3" />
      {rose ? t("teams.rose", { from: words.short(before) }) : t("teams.fell", { from: words.short(before) })}
    </span>
  );
}

import { UsersRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { Count } from "@/components/shared/count";
import { ListKeys } from "@/components/shared/list-keys";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { TeamDto } from "@/lib/members/schema";

interface TeamListProps {
  teams: readonly TeamDto[];
  /** Slugs of the viewer's own. */
  mine: readonly string[];
}

/** The teams, and how much is theirs. */
export function TeamList({ teams, mine }: TeamListProps) {
  const t = useTranslations("settings");
  if (teams.length === 0) {
    return (
      <Panel>
        <EmptyState icon={<UsersRound />} title={t("team.empty")}>
          {t("team.emptyHint")}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel padding="flush">
      <ListKeys>
        <Table caption={t("team.title")}>
          <Thead>
            <Th>{t("team.name")}</Th>
            <Th hideOnPhone>{t("team.description")}</Th>
            <Th align="right">{t("team.members")}</Th>
            <Th align="right">{t("team.apis")}</Th>
          </Thead>
          <Tbody>
            {teams.map((team) => (
              <Tr key={team.slug}>
                <Td width="tight">
                  <RowLink href={`/settings/teams/${encodeURIComponent(team.slug)}`}>{team.name}</RowLink>{" "}
                  {mine.includes(team.slug) ? <Badge tone="accent">{t("team.mine")}</Badge> : null}
                </Td>
                <Td width="fill" hideOnPhone>
                  <span className="text-muted">{team.description}</span>
                </Td>
                <Td align="right">
                  <Count value={team.memberCount} />
                </Td>
                <Td align="right">
                  <Count value={team.apiCount} href={`/apis?team=${encodeURIComponent(team.slug)}`} />
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </ListKeys>
    </Panel>
  );
}

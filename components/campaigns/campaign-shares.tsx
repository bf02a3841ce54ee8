import { useTranslations } from "next-intl";
import { useCheckWords } from "@/components/shared/use-check-words";
import { Panel } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { campaignHref } from "@/lib/campaigns/queries";
import type { CampaignDetailDto } from "@/lib/campaigns/schema";

const metShare = ({ of, left, exempted }: { of: number; left: number; exempted: number }) =>
  of === 0 ? 0 : (of - left - exempted) / of;

/** Who has work left: teams, those with the most first. */
export function CampaignTeams({ campaign }: { campaign: CampaignDetailDto }) {
  const t = useTranslations("campaigns");
  return (
    <Panel title={t("teams.title")} padding={campaign.teams.length === 0 ? "normal" : "flush"}>
      {campaign.teams.length === 0 ? (
        <p className="text-muted text-sm">{t("teams.none")}</p>
      ) : (
        <Table caption={t("teams.title")}>
          <Thead>
            <Th>{t("teams.team")}</Th>
            <Th>{t("teams.met")}</Th>
            <Th align="right">{t("teams.left")}</Th>
          </Thead>
          <Tbody>
            {campaign.teams.map((team) => (
              <Tr key={team.id}>
                <Td>
                  <TextLink href={`${campaignHref(campaign.campaign, { team: team.id })}#apis`}>{team.name}</TextLink>
                </Td>
                <Td width="tight">
                  <span className="block w-24">
                    <Progress label={t("verdict.metLabel")} value={metShare(team)} />
                  </span>
                </Td>
                <Td width="tight" align="right">
                  <span data-numeric>
                    {team.left} / {team.of}
                  </span>
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </Panel>
  );
}

/** What is left of each check. */
export function CampaignChecks({ campaign }: { campaign: CampaignDetailDto }) {
  const t = useTranslations("campaigns");
  const words = useCheckWords();
  return (
    <Panel title={t("checks.title")} padding="flush">
      <Table caption={t("checks.title")}>
        <Thead>
          <Th>{t("checks.check")}</Th>
          <Th align="right">{t("checks.left")}</Th>
        </Thead>
        <Tbody>
          {campaign.checks.map((id) => {
            const { left, of } = campaign.byCheck.find((one) => one.id === id) ?? { left: 0, of: 0 };
            return (
              <Tr key={id}>
                <Td>{words.title({ id, title: id })}</Td>
                <Td width="tight" align="right">
                  <span data-numeric>
                    {left} / {of}
                  </span>
                </Td>
              </Tr>
            );
          })}
        </Tbody>
      </Table>
    </Panel>
  );
}

import { Target } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { ListKeys } from "@/components/shared/list-keys";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { campaignHref } from "@/lib/campaigns/queries";
import type { CampaignDto } from "@/lib/campaigns/schema";
import { CampaignState } from "./campaign-state";

/** Campaigns, how far each is, and until when. */
export function CampaignList({ campaigns }: { campaigns: readonly CampaignDto[] }) {
  const t = useTranslations("campaigns");
  if (campaigns.length === 0) {
    return (
      <EmptyState icon={<Target aria-hidden />} title={t("none")}>
        {t("noneHint")}
      </EmptyState>
    );
  }
  return (
    <Panel padding="flush">
      <ListKeys>
        <Table caption={t("title")}>
          <Thead>
            <Th>{t("list.name")}</Th>
            <Th>{t("list.state")}</Th>
            <Th hideOnPhone>{t("list.progress")}</Th>
            <Th align="right">{t("list.left")}</Th>
            <Th align="right" hideOnPhone>
              {t("list.due")}
            </Th>
          </Thead>
          <Tbody>
            {campaigns.map(({ campaign, title, goal, state, of, left, exempted, dueOn }) => (
              <Tr key={campaign}>
                <Td>
                  <RowLink href={campaignHref(campaign)}>{title}</RowLink>
                  <span className="block max-w-xl truncate text-muted text-xs">{goal}</span>
                </Td>
                <Td width="tight">
                  <CampaignState state={state} />
                </Td>
                <Td width="tight" hideOnPhone>
                  <span className="block w-32">
                    <Progress label={t("verdict.metLabel")} value={of === 0 ? 0 : (of - left - exempted) / of} />
                  </span>
                </Td>
                <Td width="tight" align="right">
                  <span data-numeric>
                    {left} / {of}
                  </span>
                </Td>
                <Td width="tight" align="right" hideOnPhone>
                  <DateTime at={dueOn} show="day" />
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </ListKeys>
    </Panel>
  );
}

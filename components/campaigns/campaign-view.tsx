import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useCheckWords } from "@/components/shared/use-check-words";
import { CopyCommands } from "@/components/shared/copy-commands";
import { DateTime } from "@/components/shared/date-time";
import { Badge } from "@/components/ui/badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { campaignPath } from "@/lib/campaigns/queries";
import type { CampaignDetailDto } from "@/lib/campaigns/schema";
import { BurnDownChart } from "./burn-down-chart";
import { CampaignChecks, CampaignTeams } from "./campaign-shares";
import { CampaignState } from "./campaign-state";
import { CloseCampaign } from "./close-campaign";
import { EditCampaign } from "./edit-campaign";

interface CampaignViewProps {
  campaign: CampaignDetailDto;
  /** What campaigns can be about; empty where the viewer changes none. */
  checks: readonly { id: string; title: string }[];
  mayManage: boolean;
  /** Its APIs. */
  children: ReactNode;
}

/** How far a campaign is: the verdict, the burn-down, who has work left, and which APIs. */
export function CampaignView({ campaign, checks, mayManage, children }: CampaignViewProps) {
  const t = useTranslations("campaigns");
  const words = useCheckWords();
  const { of, left, exempted, apis, scope, targets } = campaign;
  const named = checks.map((check) => ({ id: check.id, title: words.title(check) }));
  return (
    <Page
      width="full"
      breadcrumb={
        <Breadcrumb items={[{ label: t("title"), href: "/scorecards/campaigns" }, { label: campaign.title }]} />
      }
    >
      <PageHeader
        title={campaign.title}
        lead={campaign.goal}
        marks={
          <>
            <CampaignState state={campaign.state} />
            <Badge tone="outline">{[t(`scope.${scope}`), targets.join(", ")].filter(Boolean).join(": ")}</Badge>
          </>
        }
        actions={
          <>
            <CopyCommands call={{ path: campaignPath(campaign.campaign) }} />
            {mayManage && campaign.closedAt === null ? (
              <>
                <CloseCampaign campaign={campaign.campaign} title={campaign.title} />
                <EditCampaign campaign={campaign} checks={named} />
              </>
            ) : null}
          </>
        }
      />
      <Panel>
        <div className="flex flex-col gap-2">
          <p className="font-semibold text-lg">{of === 0 ? t("verdict.none") : t("verdict.left", { left, of })}</p>
          <Progress label={t("verdict.metLabel")} value={of === 0 ? 0 : (of - left - exempted) / of} />
          <p className="flex flex-wrap gap-x-4 text-muted text-xs">
            <span>{t("verdict.apis", { count: apis })}</span>
            {exempted > 0 ? <span>{t("verdict.exempted", { count: exempted })}</span> : null}
            <span>{t.rich("verdict.due", { day: () => <DateTime at={campaign.dueOn} show="day" /> })}</span>
          </p>
        </div>
      </Panel>
      <Panel title={t("chart.title")}>
        <BurnDownChart points={campaign.burnDown} />
      </Panel>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <CampaignTeams campaign={campaign} />
        <CampaignChecks campaign={campaign} />
      </div>
      {children}
    </Page>
  );
}

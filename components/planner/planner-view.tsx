import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { LinkButton } from "@/components/ui/link-button";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import type { Page as ListPage } from "@/lib/core/paging";
import { DEFAULT_ASSUMPTIONS } from "@/lib/maturity/planner/assumptions";
import { teamStart } from "@/lib/planner/model/team-start";
import type { TeamScorecard } from "@/lib/scorecards/schema/lists";
import type { PlanSummary, UpgradeOutlook, UpgradePlanDto } from "@/lib/planner/schema";
import { AssumptionPanel } from "./assumption-panel";
import { ChangePlan } from "./change-plan";
import { PlanList } from "./plan-list";
import { type PlannerQuery, plannerQuery } from "./planner-address";
import { ResultPanel } from "./result-panel";
import { SavePlan } from "./save-plan";
import { TeamNote } from "./team-note";
import { StepTable } from "./step-table";
import { YearPanel } from "./year-panel";

interface PlannerViewProps {
  query: PlannerQuery;
  outlook: UpgradeOutlook;
  /** The plan that was kept and is looked at; null: a new one. */
  kept: UpgradePlanDto | null;
  plans: ListPage<PlanSummary>;
  teams: readonly { slug: string; name: string }[];
  mayPlan: boolean;
  /** The team whose next step is planned, as its scorecard has it; null: of no team. */
  card: TeamScorecard | null;
}

/** The upgrade planner: what it comes to, the way, the years, and all that it assumes. */
export function PlannerView({ query, outlook, kept, plans, teams, mayPlan, card }: PlannerViewProps) {
  const t = useTranslations("planner");
  const here = kept ? kept.url : card ? `/scorecards/planner?team=${card.team.slug}` : "/scorecards/planner";
  const isChanged = kept !== null && query.changed.length > 0;
  const more = plans.nextCursor === null ? null : `${here}${here.includes("?") ? "&" : "?"}cursor=${plans.nextCursor}`;
  return (
    <Page breadcrumb={<Breadcrumb items={[{ label: t("scorecards"), href: "/scorecards" }, { label: t("title") }]} />}>
      <PageHeader
        title={kept ? kept.title : t("title")}
        lead={kept ? t("saved.shown", { title: kept.title, by: kept.by.name }) : t("lead")}
        marks={isChanged ? <span className="text-caution-ink text-sm">{t("saved.unsaved")}</span> : undefined}
        actions={
          <>
            <CopyCommands call={{ path: `/api/v1/scorecards/planner?${plannerQuery(query.assumptions)}` }} />
            {kept ? <LinkButton href="/scorecards/planner">{t("saved.new")}</LinkButton> : null}
            {isChanged && kept.mayChange ? <ChangePlan plan={kept} assumptions={query.assumptions} /> : null}
            {mayPlan && (kept === null || (isChanged && !kept.mayChange)) ? (
              <SavePlan assumptions={query.assumptions} teams={teams} team={card?.team.slug ?? null} />
            ) : null}
          </>
        }
      />
      {card ? <TeamNote card={card} outlook={outlook} /> : null}
      <ResultPanel outlook={outlook} />
      <AssumptionPanel
        query={query}
        base={kept?.assumptions ?? { ...DEFAULT_ASSUMPTIONS, ...(card ? teamStart(card) : {}) }}
        resetHref={here}
        {...(kept ? {} : { team: card?.team.slug ?? null })}
        teams={teams}
      />
      <StepTable outlook={outlook} />
      <YearPanel outlook={outlook} />
      <PlanList plans={plans} shown={kept?.id ?? null} nextHref={more} />
    </Page>
  );
}

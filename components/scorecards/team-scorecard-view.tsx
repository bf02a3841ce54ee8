import { Layers } from "lucide-react";
import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { estateHref } from "@/lib/scorecards/model/scorecards-address";
import type { ScoredApi, TeamScorecard } from "@/lib/scorecards/schema/lists";
import { ChangeLog } from "./change-log";
import { DimensionRadar } from "./dimension-radar";
import { LevelDistribution } from "@/components/shared/level-distribution";
import { ReadmeBadges } from "./readme-badges";
import { ScoreHistory } from "./score-history";
import { ScoredApiTable } from "./scored-api-table";
import { TeamCheckPanel } from "./team-check-panel";
import { TeamChecks } from "./team-checks";
import { TeamNext } from "./team-next";
import { TeamVerdict } from "./team-verdict";

interface TeamScorecardViewProps {
  score: TeamScorecard;
  /** Where the registry is reached from outside. */
  baseUrl: string;
  /** The check that is asked about, and how each API stands in it; null without one. */
  asked: { check: TeamScorecard["checks"][number]; apis: readonly ScoredApi[]; hasMore: boolean } | null;
}

/** A team's scorecard, to be read in a minute: where it stands, what to do next, how its APIs are spread, how it went. */
export function TeamScorecardView({ score, baseUrl, asked }: TeamScorecardViewProps) {
  const t = useTranslations("scorecards");
  const { slug } = score.team;
  if (score.total === 0) {
    return (
      <Panel>
        <EmptyState
          icon={<Layers aria-hidden />}
          title={t("noApis.title")}
          action={<LinkButton href="/apis/new">{t("noApis.action")}</LinkButton>}
        >
          {t("noApis.body")}
        </EmptyState>
      </Panel>
    );
  }
  const titles = new Map(score.checks.map(({ id, title }) => [id, title]));
  const { mean, ...values } = score.dimensions;
  return (
    <>
      <div className="flex items-start justify-between gap-3 max-md:flex-col">
        <TeamVerdict score={score} />
        <span className="flex flex-wrap items-center gap-2">
          <ReadmeBadges subject="team" slug={slug} baseUrl={baseUrl} />
          <CopyCommands call={{ path: `/api/v1/scorecards/teams/${encodeURIComponent(slug)}` }} cli={`score ${slug}`} />
        </span>
      </div>
      {asked ? <TeamCheckPanel team={slug} asked={asked} /> : null}
      <TeamNext score={score} />
      <div className="grid items-start gap-5 xl:grid-cols-3">
        <div className="min-w-0 xl:col-span-2">
          <Panel
            title={t("apis.title", { count: score.total })}
            padding="flush"
            footer={
              score.total > score.apis.length ? (
                <LinkButton href={estateHref({ look: "apis", team: slug })} size="sm">
                  {t("apis.all", { count: score.total })}
                </LinkButton>
              ) : undefined
            }
          >
            <div className="border-line border-b px-4 py-3">
              <LevelDistribution
                distribution={score.distribution}
                hrefOf={(level) => estateHref({ look: "apis", team: slug, at: level })}
              />
            </div>
            <ScoredApiTable caption={t("apis.title", { count: score.total })} apis={score.apis} />
          </Panel>
        </div>
        <DimensionRadar values={values} mean={mean} />
      </div>
      <ScoreHistory history={score.history} bands={score.bands} />
      <ChangeLog history={score.history} titles={titles} />
      <TeamChecks team={slug} checks={score.checks} />
    </>
  );
}

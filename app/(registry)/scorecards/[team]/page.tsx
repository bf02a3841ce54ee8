import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TeamScorecardView } from "@/components/scorecards/team-scorecard-view";
import { LevelBadge } from "@/components/shared/level-badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/link-button";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { settings } from "@/lib/env";
import { loadTeamScorecard } from "./load-team-scorecard";

interface TeamScorecardPageProps {
  params: Promise<{ team: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: TeamScorecardPageProps): Promise<Metadata> {
  const t = await getTranslations("scorecards");
  return { title: `${(await params).team} · ${t("title")}` };
}

export default async function TeamScorecardPage({ params, searchParams }: TeamScorecardPageProps) {
  const { score, asked } = await loadTeamScorecard((await params).team, await searchParams);
  const t = await getTranslations("scorecards");
  const { slug, name } = score.team;
  return (
    <Page breadcrumb={<Breadcrumb items={[{ label: t("title"), href: "/scorecards" }, { label: name }]} />}>
      <PageHeader
        title={name}
        marks={score.level === null ? null : <LevelBadge level={score.level} show="name" />}
        lead={t("teams.lead")}
        actions={<LinkButton href={`/apis?team=${encodeURIComponent(slug)}`}>{t("teams.catalogue")}</LinkButton>}
      />
      <TeamScorecardView score={score} baseUrl={settings().CONCORDAT_BASE_URL} asked={asked} />
    </Page>
  );
}

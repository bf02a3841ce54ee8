import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TeamBreakingView } from "@/components/consumers/team-breaking-view";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { consumersHref, teamBreakingHref } from "@/lib/consumers/model/consumers-address";
import { readTeamBreakingQuery } from "@/lib/consumers/model/consumers-query";
import { listTeamBreaking } from "@/lib/consumers/verbs/list-breaking";
import { pageContext } from "@/lib/http/page-context";
import { listTeams } from "@/lib/members/verbs/list-teams";

interface TeamBreakingPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("breaking"))("mine") };
}

export default async function TeamBreakingPage({ searchParams }: TeamBreakingPageProps) {
  const query = readTeamBreakingQuery(await searchParams);
  const ctx = await pageContext(teamBreakingHref(query));
  const list = await listTeamBreaking(ctx, query);
  const { items: teams } = await listTeams(ctx, { limit: 200 });
  const [t, consumers] = [await getTranslations("breaking"), await getTranslations("consumers")];
  return (
    <Page
      breadcrumb={<Breadcrumb items={[{ label: consumers("title"), href: consumersHref() }, { label: t("tab") }]} />}
    >
      <PageHeader title={t("mine")} lead={t("teamLead")} />
      <TeamBreakingView list={list} team={query.team} within={query.within} teams={teams} />
    </Page>
  );
}

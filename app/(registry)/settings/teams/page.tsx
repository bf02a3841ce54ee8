import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CreateTeam } from "@/components/settings/create-team";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { TeamList } from "@/components/settings/team-list";
import { viewerKind } from "@/components/settings/viewer-kind";
import { Pagination } from "@/components/ui/pagination";
import { pageContext } from "@/lib/http/page-context";
import { readCursor } from "@/lib/http/read-cursor";
import { can } from "@/lib/members/policy";
import { listTeams } from "@/lib/members/verbs/list-teams";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("team.title") };
}

interface TeamsPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function TeamsPage({ searchParams }: TeamsPageProps) {
  const cursor = readCursor((await searchParams).cursor);
  const ctx = await pageContext("/settings/teams");
  const [t, page] = await Promise.all([getTranslations("settings"), listTeams(ctx, { cursor })]);
  const mine = ctx.actor.kind === "user" ? ctx.actor.teams.map((team) => team.teamSlug) : [];
  return (
    <SettingsFrame
      place="teams"
      viewer={viewerKind(ctx.actor)}
      title={t("team.title")}
      lead={t("team.lead")}
      actions={can(ctx.actor, "team.manage") ? <CreateTeam /> : undefined}
    >
      <TeamList teams={page.items} mine={mine} />
      <Pagination
        firstHref={cursor ? "/settings/teams" : undefined}
        nextHref={page.nextCursor ? `/settings/teams?cursor=${page.nextCursor}` : undefined}
      />
    </SettingsFrame>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewApiPage } from "@/components/catalog/new-api-page";
import { canInTeam } from "@/lib/catalog/policy";
import { pageContext } from "@/lib/http/page-context";
import { listTeams } from "@/lib/members/verbs/list-teams";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("api");
  return { title: t("new.title") };
}

export default async function NewApi() {
  const ctx = await pageContext("/apis/new");
  const { items } = await listTeams(ctx, { limit: 200 });
  const teams = items.filter((team) => canInTeam(ctx.actor, "api.create", team.slug));
  return <NewApiPage teams={teams.map(({ slug, name }) => ({ slug, name }))} />;
}

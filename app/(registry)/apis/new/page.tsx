import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AdviceNotice } from "@/components/advisor/advice-notice";
import { NewApiPage } from "@/components/catalog/new-api-page";
import { adviceId } from "@/lib/advisor/schema";
import { advisedApi } from "@/lib/advisor/model";
import { getAdvice } from "@/lib/advisor/verbs/get-advice";
import { canInTeam } from "@/lib/catalog/policy";
import { orNull } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import { listTeams } from "@/lib/members/verbs/list-teams";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("api");
  return { title: t("new.title") };
}

interface NewApiProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function NewApi({ searchParams }: NewApiProps) {
  const id = adviceId.safeParse((await searchParams).advice);
  const ctx = await pageContext(id.success ? `/apis/new?advice=${id.data}` : "/apis/new");
  const advice = id.success ? await orNull(getAdvice(ctx, { advice: id.data })) : null;
  const { items } = await listTeams(ctx, { limit: 200 });
  const teams = items.filter((team) => canInTeam(ctx.actor, "api.create", team.slug));
  return (
    <NewApiPage
      teams={teams.map(({ slug, name }) => ({ slug, name }))}
      advised={advice && advisedApi(advice)}
      notice={advice ? <AdviceNotice advice={advice} /> : null}
    />
  );
}

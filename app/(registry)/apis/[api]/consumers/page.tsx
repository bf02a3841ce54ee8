import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadApi } from "@/app/(registry)/apis/[api]/load-api";
import { ApiFrame } from "@/components/catalog/api-frame";
import { ApiConsumersView } from "@/components/consumers/api-consumers-view";
import { canInTeam } from "@/lib/catalog/policy";
import { readApiConsumersQuery } from "@/lib/consumers/model/consumers-query";
import { mayDeclareSomewhere } from "@/lib/consumers/policy";
import { getImpact } from "@/lib/consumers/verbs/get-impact";
import { listLeavingStandings } from "@/lib/consumers/verbs/list-leaving-standings";
import { listApiConsumers } from "@/lib/consumers/verbs/list-consumers-of";
import { orNotFound } from "@/lib/http/or-not-found";

interface ApiConsumersPageProps {
  params: Promise<{ api: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: ApiConsumersPageProps): Promise<Metadata> {
  const t = await getTranslations("consumers");
  return { title: `${t("title")} · ${(await params).api}` };
}

export default async function ApiConsumersPage({ params, searchParams }: ApiConsumersPageProps) {
  const { ctx, frame } = await loadApi((await params).api);
  const query = readApiConsumersQuery(await searchParams);
  const { slug, name, team } = frame.api;
  const { operation, cursor } = query;
  const impact = await orNotFound(getImpact(ctx, { api: slug, operation }));
  const callers = await listApiConsumers(ctx, { api: slug, operation, cursor });
  const standings = await listLeavingStandings(ctx, { api: slug });
  const may = {
    declare: mayDeclareSomewhere(ctx.actor),
    reject: canInTeam(ctx.actor, "dependency.reject", team.slug),
  };
  return (
    <ApiFrame data={frame} tab="consumers">
      <ApiConsumersView
        api={{ slug, name }}
        query={query}
        callers={callers}
        standings={standings}
        impact={impact}
        may={may}
      />
    </ApiFrame>
  );
}

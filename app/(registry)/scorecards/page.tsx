import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ApiListView } from "@/components/scorecards/api-list-view";
import { EstateView } from "@/components/scorecards/estate-view";
import { ScorecardsFrame } from "@/components/scorecards/scorecards-frame";
import { pageContext } from "@/lib/http/page-context";
import { readEstateQuery } from "@/lib/scorecards/model/read-scorecards-query";
import { estateHref } from "@/lib/scorecards/model/scorecards-address";
import { getHeatMap } from "@/lib/scorecards/verbs/get-heat-map";
import { listScorecards } from "@/lib/scorecards/verbs/list-scorecards";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("scorecards"))("title") };
}

interface ScorecardsPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ScorecardsPage({ searchParams }: ScorecardsPageProps) {
  const query = readEstateQuery(await searchParams);
  const ctx = await pageContext(estateHref(query));
  const { look, facet, level, domain, at, band, team, q, cursor } = query;
  return (
    <ScorecardsFrame place={look}>
      {look === "apis" ? (
        <ApiListView query={query} page={await listScorecards(ctx, { level: at, band, team, q, cursor })} />
      ) : (
        <EstateView query={query} map={await getHeatMap(ctx, { facet, level, domain })} />
      )}
    </ScorecardsFrame>
  );
}

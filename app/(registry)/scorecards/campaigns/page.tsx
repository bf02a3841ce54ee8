import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CampaignsView } from "@/components/campaigns/campaigns-view";
import { ScorecardsFrame } from "@/components/scorecards/scorecards-frame";
import { listCampaigns } from "@/lib/campaigns/verbs/list-campaigns";
import { pageContext } from "@/lib/http/page-context";
import { readCursor } from "@/lib/http/read-cursor";
import { utcDay } from "@/lib/lifecycle/notice";
import { can } from "@/lib/members/policy";
import { listKnownChecks } from "@/lib/rubrics/verbs/list-known-checks";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("campaigns"))("title") };
}

interface CampaignsPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function CampaignsPage({ searchParams }: CampaignsPageProps) {
  const query = await searchParams;
  const cursor = readCursor(query.cursor);
  const state = query.state === "all" ? undefined : query.state === "closed" ? "closed" : "open";
  const here = `/scorecards/campaigns${state === "open" ? "" : `?state=${state ?? "all"}`}`;
  const ctx = await pageContext(here);
  const page = await listCampaigns(ctx, { state, cursor, limit: 50 });
  const next = page.nextCursor ? `${here}${state === "open" ? "?" : "&"}cursor=${page.nextCursor}` : undefined;
  return (
    <ScorecardsFrame place="campaigns">
      <CampaignsView
        campaigns={page.items}
        state={state}
        checks={can(ctx.actor, "campaign.manage") ? listKnownChecks(ctx) : null}
        today={utcDay(ctx.now)}
        firstHref={cursor ? here : undefined}
        nextHref={next}
      />
    </ScorecardsFrame>
  );
}

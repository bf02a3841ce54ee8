import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CampaignApis } from "@/components/campaigns/campaign-apis";
import { CampaignView } from "@/components/campaigns/campaign-view";
import { Pagination } from "@/components/ui/pagination";
import { campaignHref } from "@/lib/campaigns/queries";
import { campaignRef } from "@/lib/campaigns/schema";
import { getCampaign } from "@/lib/campaigns/verbs/get-campaign";
import { listCampaignApis } from "@/lib/campaigns/verbs/list-campaign-apis";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import { readCursor } from "@/lib/http/read-cursor";
import { can } from "@/lib/members/policy";
import { teamSlug } from "@/lib/members/schema";
import { listKnownChecks } from "@/lib/rubrics/verbs/list-known-checks";

interface CampaignPageProps {
  params: Promise<{ campaign: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: CampaignPageProps): Promise<Metadata> {
  return { title: decodeURIComponent((await params).campaign) };
}

export default async function CampaignPage({ params, searchParams }: CampaignPageProps) {
  const asked = campaignRef.safeParse(await params);
  if (!asked.success) notFound();
  const slug = asked.data.campaign;
  const query = await searchParams;
  const cursor = readCursor(query.cursor);
  const team = teamSlug.safeParse(query.team).data;
  const isAll = query.apis === "all";
  const view = { team, ...(isAll ? { apis: "all" } : {}) };
  const ctx = await pageContext(campaignHref(slug, view));
  const campaign = await orNotFound(getCampaign(ctx, asked.data));
  const apis = await listCampaignApis(ctx, { campaign: slug, open: !isAll, team, cursor, limit: 50 });
  const mayManage = can(ctx.actor, "campaign.manage");
  const next = apis.nextCursor ? campaignHref(slug, { ...view, cursor: apis.nextCursor }) : undefined;
  return (
    <CampaignView campaign={campaign} checks={mayManage ? listKnownChecks(ctx) : []} mayManage={mayManage}>
      <CampaignApis campaign={slug} apis={apis.items} team={team} isAll={isAll} />
      <Pagination firstHref={cursor ? campaignHref(slug, view) : undefined} nextHref={next} />
    </CampaignView>
  );
}

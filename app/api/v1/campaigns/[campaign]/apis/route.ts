import { campaignApiPage, campaignRef, listCampaignApisQuery } from "@/lib/campaigns/schema";
import { listCampaignApis } from "@/lib/campaigns/verbs/list-campaign-apis";
import { defineRoute } from "@/lib/http/define-route";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "listCampaignApis",
  summary: "APIs of a campaign",
  description: "By slug, and how each stands with the campaign's checks.",
  tag: "Scorecards",
  params: campaignRef,
  query: listCampaignApisQuery,
  response: campaignApiPage,
  alsoAnswers: [404],
  handle: (ctx, { params, query }) => listCampaignApis(ctx, { ...params, ...query }),
});

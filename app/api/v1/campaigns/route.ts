import { campaignDto, campaignInput, campaignPage, listCampaignsQuery } from "@/lib/campaigns/schema";
import { createCampaign } from "@/lib/campaigns/verbs/create-campaign";
import { listCampaigns } from "@/lib/campaigns/verbs/list-campaigns";
import { defineRoute } from "@/lib/http/define-route";
import { entityTag, reply } from "@/lib/http/reply";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "listCampaigns",
  summary: "Campaigns",
  description: "Those due first first, each with how far it is now.",
  tag: "Scorecards",
  query: listCampaignsQuery,
  response: campaignPage,
  handle: (ctx, { query }) => listCampaigns(ctx, query),
});

/** Administrators. */
export const POST = defineRoute({
  operationId: "createCampaign",
  summary: "Begin a campaign",
  description: "Some APIs are to meet some checks by a day.",
  tag: "Scorecards",
  body: campaignInput,
  response: campaignDto,
  status: 201,
  alsoAnswers: [404, 409],
  handle: async (ctx, { body }) => {
    const campaign = await createCampaign(ctx, body);
    const headers = { location: `/api/v1/campaigns/${campaign.campaign}` };
    return reply(campaign, { headers, etag: entityTag(campaign.revision) });
  },
});

import { campaignDetailDto, campaignDto, campaignPatch, campaignRef } from "@/lib/campaigns/schema";
import { changeCampaign } from "@/lib/campaigns/verbs/change-campaign";
import { getCampaign } from "@/lib/campaigns/verbs/get-campaign";
import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getCampaign",
  summary: "How far a campaign is",
  description: "By day, by team and by check.",
  tag: "Scorecards",
  params: campaignRef,
  response: campaignDetailDto,
  alsoAnswers: [404],
  handle: (ctx, { params }) => getCampaign(ctx, params),
});

/** Administrators. */
export const PATCH = defineRoute({
  operationId: "changeCampaign",
  summary: "Change a campaign",
  description: "Only the fields given are changed. Days that are counted stay as they were counted.",
  tag: "Scorecards",
  params: campaignRef,
  body: campaignPatch,
  response: campaignDto,
  conditional: true,
  alsoAnswers: [404, 409],
  handle: async (ctx, { params, body, ifMatch }) => {
    const campaign = await changeCampaign(ctx, { ...params, patch: body, expected: expectedRevisions(ifMatch) });
    return reply(campaign, { etag: entityTag(campaign.revision) });
  },
});

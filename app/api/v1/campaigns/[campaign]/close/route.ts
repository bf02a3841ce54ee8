import { campaignDto, campaignRef } from "@/lib/campaigns/schema";
import { closeCampaign } from "@/lib/campaigns/verbs/close-campaign";
import { defineRoute } from "@/lib/http/define-route";

/** Administrators. */
export const POST = defineRoute({
  operationId: "closeCampaign",
  summary: "Close a campaign",
  description: "How far it came stays, and is counted no more. Again is fine and changes nothing.",
  tag: "Scorecards",
  params: campaignRef,
  response: campaignDto,
  alsoAnswers: [404],
  handle: (ctx, { params }) => closeCampaign(ctx, params),
});

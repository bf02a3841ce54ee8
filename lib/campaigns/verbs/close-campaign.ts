import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { countCampaign } from "@/lib/campaigns/count-store";
import { campaignRef } from "@/lib/campaigns/schema";
import { lockCampaign, updateCampaignRow } from "@/lib/campaigns/store";
import { countDay } from "./count-day";
import { presentCampaign } from "./present-campaign";
import { requireCampaign } from "./require-campaign";

/** Closes a campaign: how far it came stays, and is counted no more. Again is fine and changes nothing. Throws `not_found`. */
export const closeCampaign = defineMutation({
  action: "campaign.close",
  input: campaignRef,
  authorize: (ctx) => requirePermission(ctx.actor, "campaign.manage"),
  run: async (tx, { campaign: slug }) => {
    await lockCampaign(tx.access, slug);
    const before = await requireCampaign(tx, slug);
    if (before.closedAt)
      return { result: presentCampaign(before, await countCampaign(tx.access, before), tx.now), audit: null };
    const count = await countDay(tx, before);
    const after = await updateCampaignRow(tx.access, before.id, { closedAt: tx.now }, tx.now);
    return {
      result: presentCampaign(after, count, tx.now),
      audit: { entity: "campaign", entityId: before.id, entityName: slug, after: { ...count } },
    };
  },
});

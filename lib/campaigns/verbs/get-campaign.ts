import { defineQuery } from "@/lib/core/query";
import { utcDay } from "@/lib/lifecycle/notice";
import { requirePermission } from "@/lib/members/policy";
import { countByCheck, countByTeam, countCampaign } from "@/lib/campaigns/count-store";
import { burnDown } from "@/lib/campaigns/model/burn-down";
import { type CampaignDetailDto, campaignRef } from "@/lib/campaigns/schema";
import { listCampaignDays } from "@/lib/campaigns/store";
import { presentCampaign } from "./present-campaign";
import { requireCampaign } from "./require-campaign";

/** Teams that are named; the rest are in the list of APIs. */
const MOST_TEAMS = 100;

/** A campaign, how far it is by day, by team and by check. Throws `not_found`. */
export const getCampaign = defineQuery({
  input: campaignRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { campaign }): Promise<CampaignDetailDto> => {
    const row = await requireCampaign(ctx, campaign);
    const shown = presentCampaign(row, await countCampaign(ctx.access, row), ctx.now);
    const days = await listCampaignDays(ctx.access, row.id);
    return {
      ...shown,
      burnDown: burnDown({ startsOn: shown.startsOn, dueOn: shown.dueOn, today: utcDay(ctx.now) }, days),
      teams: await countByTeam(ctx.access, row, MOST_TEAMS),
      byCheck: await countByCheck(ctx.access, row),
    };
  },
});

import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { countCampaign } from "@/lib/campaigns/count-store";
import { type CampaignDto, listCampaignsQuery } from "@/lib/campaigns/schema";
import { listCampaignRows } from "@/lib/campaigns/store";
import { presentCampaign } from "./present-campaign";

/** Campaigns with how far each is now, those due first first. */
export const listCampaigns = defineQuery({
  input: listCampaignsQuery,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { state, cursor, limit }): Promise<Page<CampaignDto>> => {
    const isClosed = state === undefined ? undefined : state === "closed";
    const rows = await listCampaignRows(ctx.access, { cursor, limit, isClosed });
    const page = cutPage(
      rows,
      limit,
      (row) => [row.dueOn.toISOString(), row.id],
      (row) => row,
    );
    const items: CampaignDto[] = [];
    for (const row of page.items) items.push(presentCampaign(row, await countCampaign(ctx.access, row), ctx.now));
    return { items, nextCursor: page.nextCursor };
  },
});

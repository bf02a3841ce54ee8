import type { ServiceContext } from "@/lib/core/context";
import { utcDay } from "@/lib/lifecycle/notice";
import { type CountRow, countCampaign } from "@/lib/campaigns/count-store";
import { type CampaignRow, putCampaignDay } from "@/lib/campaigns/store";

/** Counts how far a campaign is, and writes it down as today's where the campaign is running. For verbs, which authorise. */
export async function countDay(ctx: ServiceContext, row: CampaignRow): Promise<CountRow> {
  const count = await countCampaign(ctx.access, row);
  const today = utcDay(ctx.now);
  if (row.closedAt === null && utcDay(row.startsOn) <= today)
    await putCampaignDay(ctx.access, row.id, new Date(today), count);
  return count;
}

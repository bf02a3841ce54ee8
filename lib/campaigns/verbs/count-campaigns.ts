import type { ServiceContext } from "@/lib/core/context";
import { utcDay } from "@/lib/lifecycle/notice";
import { requirePermission } from "@/lib/members/policy";
import { listRunningCampaigns } from "@/lib/campaigns/store";
import { countDay } from "./count-day";

/**
 * Writes down how far every running campaign is today; what is written last is what it was at the end of the day. Returns how
 * many there are. No change by anybody: not in the audit log.
 */
export async function countCampaigns(ctx: ServiceContext): Promise<number> {
  requirePermission(ctx.actor, "job.manage");
  const running = await listRunningCampaigns(ctx.access, new Date(utcDay(ctx.now)));
  for (const row of running) await countDay(ctx, row);
  return running.length;
}

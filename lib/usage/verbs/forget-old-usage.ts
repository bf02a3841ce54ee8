import type { ServiceContext } from "@/lib/core/context";
import { requirePermission } from "@/lib/members/policy";
import { dayOf, DAYS_KEPT, HOURS_KEPT_DAYS } from "@/lib/usage/model/hours";
import { deleteOldUsage } from "@/lib/usage/store/telemetry";

const DAY = 86_400_000;

/**
 * Forgets hours after 35 days and days after 400: days are written with the hours, so that rolling hours up is forgetting
 * them. Also batches that need not be known again, and services that have gone silent. Returns the number of rows.
 */
export async function forgetOldUsage(ctx: ServiceContext): Promise<number> {
  requirePermission(ctx.actor, "job.manage");
  const today = dayOf(ctx.now.getTime());
  return deleteOldUsage(ctx.access, {
    hours: new Date(today - HOURS_KEPT_DAYS * DAY),
    days: new Date(today - DAYS_KEPT * DAY),
    batches: ctx.now,
  });
}

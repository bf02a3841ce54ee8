import type { ServiceContext } from "@/lib/core/context";
import { KEPT_DAYS } from "@/lib/webhooks/model";
import { deleteDeliveriesBefore } from "@/lib/webhooks/store";

/** Removes deliveries that are older than the log is kept. Returns how many. */
export function forgetOldDeliveries(ctx: ServiceContext): Promise<number> {
  return deleteDeliveriesBefore(ctx.access, new Date(ctx.now.getTime() - KEPT_DAYS * 86_400_000));
}

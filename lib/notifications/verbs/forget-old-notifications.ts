import type { ServiceContext } from "@/lib/core/context";
import { deleteOlder } from "@/lib/notifications/store";

/** How long an inbox keeps what happened. */
const KEPT_DAYS = 180;

/** Removes notifications that are older than inboxes keep. Returns how many. */
export function forgetOldNotifications(ctx: ServiceContext): Promise<number> {
  return deleteOlder(ctx.access, new Date(ctx.now.getTime() - KEPT_DAYS * 86_400_000));
}

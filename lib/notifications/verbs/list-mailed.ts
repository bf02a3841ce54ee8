import type { ServiceContext } from "@/lib/core/context";
import type { NotificationDto } from "@/lib/notifications/schema";
import { findNotifications } from "@/lib/notifications/store";
import { presentNotification } from "./present-notification";

/** Notifications by their ids, the newest first, as their readers see them. For the mail that tells them. */
export async function listMailed(ctx: ServiceContext, ids: readonly string[]): Promise<NotificationDto[]> {
  return (await findNotifications(ctx.access, ids)).map(presentNotification);
}

import { readTimeCursor } from "@/lib/versions/model/time-cursor";
import { cutPage } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePerson } from "@/lib/notifications/policy";
import { notificationFilter, type NotificationPage } from "@/lib/notifications/schema";
import { countUnread, listNotificationRows } from "@/lib/notifications/store";
import { presentNotification, presentUnread } from "./present-notification";

/** The caller's own inbox, the newest first, with how much of it is unread. */
export const listNotifications = defineQuery({
  input: notificationFilter,
  authorize: (ctx) => void requirePerson(ctx.actor),
  run: async (ctx, { cursor, ...filter }): Promise<NotificationPage> => {
    const { id } = requirePerson(ctx.actor);
    const after = readTimeCursor(cursor) ?? undefined;
    const rows = await listNotificationRows(ctx.access, id, { ...filter, after });
    const page = cutPage(rows, filter.limit, (row) => [row.at.toISOString(), row.id], presentNotification);
    return { ...page, ...presentUnread(await countUnread(ctx.access, id)) };
  },
});

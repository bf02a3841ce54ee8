import { defineRoute } from "@/lib/http/define-route";
import { unreadCounts } from "@/lib/notifications/schema";
import { countUnread } from "@/lib/notifications/verbs/count-unread";

export const GET = defineRoute({
  operationId: "countUnreadNotifications",
  summary: "How much of your inbox is unread",
  tag: "Notifications",
  response: unreadCounts,
  handle: (ctx) => countUnread(ctx, {}),
});

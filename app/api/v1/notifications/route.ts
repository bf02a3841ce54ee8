import { defineRoute } from "@/lib/http/define-route";
import { notificationFilter, notificationPage } from "@/lib/notifications/schema";
import { listNotifications } from "@/lib/notifications/verbs/list-notifications";

export const GET = defineRoute({
  operationId: "listNotifications",
  summary: "Your inbox",
  description:
    "What the signed-in person was told, the newest first; happenings of one kind that came together are one.",
  tag: "Notifications",
  query: notificationFilter,
  response: notificationPage,
  handle: (ctx, { query }) => listNotifications(ctx, query),
});

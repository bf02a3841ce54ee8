import { defineRoute } from "@/lib/http/define-route";
import { markAnswer, markInput } from "@/lib/notifications/schema";
import { markNotifications } from "@/lib/notifications/verbs/mark-notifications";

export const POST = defineRoute({
  operationId: "markNotifications",
  summary: "Mark notifications as read or done, or take that back",
  description: "Of your own inbox: those with these `ids`, or all that were told by an instant (`until`).",
  tag: "Notifications",
  body: markInput,
  response: markAnswer,
  handle: (ctx, { body }) => markNotifications(ctx, body),
});

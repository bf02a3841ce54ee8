import { defineRoute } from "@/lib/http/define-route";
import { subscriptionId } from "@/lib/subscriptions/schema";
import { unsubscribe } from "@/lib/subscriptions/verbs/unsubscribe";

export const DELETE = defineRoute({
  operationId: "unsubscribe",
  summary: "End one of your subscriptions",
  tag: "Notifications",
  params: subscriptionId,
  status: 204,
  alsoAnswers: [404],
  handle: (ctx, { params }) => unsubscribe(ctx, params),
});

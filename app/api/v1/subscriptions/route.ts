import { defineRoute } from "@/lib/http/define-route";
import { subscribeInput, subscriptionDto, subscriptionList } from "@/lib/subscriptions/schema";
import { listSubscriptions } from "@/lib/subscriptions/verbs/list-subscriptions";
import { subscribe } from "@/lib/subscriptions/verbs/subscribe";

export const GET = defineRoute({
  operationId: "listSubscriptions",
  summary: "What you subscribe to",
  tag: "Notifications",
  response: subscriptionList,
  handle: (ctx) => listSubscriptions(ctx, {}),
});

export const POST = defineRoute({
  operationId: "subscribe",
  summary: "Subscribe to an API, a team or a tag",
  description: "What happens there comes into your inbox; again changes nothing.",
  tag: "Notifications",
  body: subscribeInput,
  response: subscriptionDto,
  status: 201,
  alsoAnswers: [404, 409],
  handle: (ctx, { body }) => subscribe(ctx, body),
});

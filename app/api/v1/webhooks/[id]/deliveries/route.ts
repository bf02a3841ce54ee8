import { defineRoute } from "@/lib/http/define-route";
import { deliveryFilter, deliveryPage, webhookId } from "@/lib/webhooks/schema";
import { listDeliveries } from "@/lib/webhooks/verbs/list-deliveries";

export const GET = defineRoute({
  operationId: "listWebhookDeliveries",
  summary: "What a webhook was sent",
  description: "The last thirty days, newest first, with every attempt and the first kilobyte of each answer.",
  tag: "Webhooks",
  params: webhookId,
  query: deliveryFilter,
  response: deliveryPage,
  alsoAnswers: [404],
  handle: (ctx, { params, query }) => listDeliveries(ctx, { ...params, ...query }),
});

import { defineRoute } from "@/lib/http/define-route";
import { deliveryDto, deliveryId } from "@/lib/webhooks/schema";
import { redeliver } from "@/lib/webhooks/verbs/redeliver";

export const POST = defineRoute({
  operationId: "redeliverWebhook",
  summary: "Send a delivery again",
  description: "The same message with the same `webhook-id`; its schedule begins anew.",
  tag: "Webhooks",
  params: deliveryId,
  response: deliveryDto,
  status: 202,
  alsoAnswers: [404, 409],
  handle: (ctx, { params }) => redeliver(ctx, params),
});

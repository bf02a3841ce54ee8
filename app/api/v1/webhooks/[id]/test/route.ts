import { defineRoute } from "@/lib/http/define-route";
import { deliveryDto, webhookId } from "@/lib/webhooks/schema";
import { sendTestEvent } from "@/lib/webhooks/verbs/send-test-event";

export const POST = defineRoute({
  operationId: "testWebhook",
  summary: "Send a webhook a test event",
  description: "Signed, tried again and logged like any other.",
  tag: "Webhooks",
  params: webhookId,
  response: deliveryDto,
  status: 202,
  alsoAnswers: [404, 409],
  handle: (ctx, { params }) => sendTestEvent(ctx, params),
});

import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";
import { webhookId, webhookWithSecret } from "@/lib/webhooks/schema";
import { rotateWebhookSecret } from "@/lib/webhooks/verbs/rotate-webhook-secret";

export const POST = defineRoute({
  operationId: "rotateWebhookSecret",
  summary: "Give a webhook a new secret",
  description: "For a day messages carry two signatures: of the new secret and of the one before.",
  tag: "Webhooks",
  params: webhookId,
  response: webhookWithSecret,
  alsoAnswers: [404],
  secretAnswer: true,
  handle: async (ctx, { params }) =>
    reply(await rotateWebhookSecret(ctx, params), { headers: { "cache-control": "no-store" } }),
});

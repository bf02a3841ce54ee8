import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";
import { createWebhookInput, webhookFilter, webhookPage, webhookWithSecret } from "@/lib/webhooks/schema";
import { createWebhook } from "@/lib/webhooks/verbs/create-webhook";
import { listWebhooks } from "@/lib/webhooks/verbs/list-webhooks";

export const GET = defineRoute({
  operationId: "listWebhooks",
  summary: "List the webhooks",
  description: "Those of the teams you own; all of them for administrators. Secrets are never shown.",
  tag: "Webhooks",
  query: webhookFilter,
  response: webhookPage,
  handle: (ctx, { query }) => listWebhooks(ctx, query),
});

export const POST = defineRoute({
  operationId: "createWebhook",
  summary: "Have an address called when something happens",
  description: "Messages are CloudEvents, signed by Standard Webhooks; the secret is in this answer only.",
  tag: "Webhooks",
  body: createWebhookInput,
  response: webhookWithSecret,
  status: 201,
  alsoAnswers: [403, 404],
  secretAnswer: true,
  handle: async (ctx, { body }) => {
    const made = await createWebhook(ctx, body);
    return reply(made, { headers: { location: `/api/v1/webhooks/${made.id}`, "cache-control": "no-store" } });
  },
});

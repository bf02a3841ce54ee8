import { defineQuery } from "@/lib/core/query";
import { type WebhookDto, webhookId } from "@/lib/webhooks/schema";
import { presentWebhook } from "./present-webhook";
import { requireWebhook } from "./require-webhook";

/** One webhook, for those who manage it. */
export const getWebhook = defineQuery({
  input: webhookId,
  authorize: async (ctx, { id }) => void (await requireWebhook(ctx, id)),
  run: async (ctx, { id }): Promise<WebhookDto> => presentWebhook(await requireWebhook(ctx, id), ctx.now),
});

import { defineMutation } from "@/lib/core/mutation";
import { webhookId } from "@/lib/webhooks/schema";
import { deleteWebhookRow } from "@/lib/webhooks/store";
import { webhookFacts, webhookName } from "./present-webhook";
import { requireWebhook } from "./require-webhook";

/** Removes a webhook with its log; what is on its way is not sent. */
export const deleteWebhook = defineMutation({
  action: "webhook.delete",
  input: webhookId,
  authorize: async (ctx, { id }) => void (await requireWebhook(ctx, id)),
  run: async (tx, { id }) => {
    const before = await requireWebhook(tx, id);
    await deleteWebhookRow(tx.access, id);
    const names = { entity: "webhook", entityId: id, entityName: webhookName(before) };
    return { result: null, audit: { ...names, before: webhookFacts(before) } };
  },
});

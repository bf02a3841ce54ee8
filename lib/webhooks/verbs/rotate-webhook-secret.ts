import { defineMutation } from "@/lib/core/mutation";
import { signingKey } from "@/lib/settings/verbs/signing-key";
import { OVERLAP_HOURS } from "@/lib/webhooks/model";
import { webhookId, type WebhookWithSecret } from "@/lib/webhooks/schema";
import { newSecret, sealSecret } from "@/lib/webhooks/secret-box";
import { changeWebhook } from "@/lib/webhooks/store";
import { WEBHOOK_KEY } from "./create-webhook";
import { presentWebhook, webhookName } from "./present-webhook";
import { requireWebhook } from "./require-webhook";

/** Gives a webhook a new secret, shown this once. For a day messages are signed with the old one, too. */
export const rotateWebhookSecret = defineMutation({
  action: "webhook.rotate",
  input: webhookId,
  authorize: async (ctx, { id }) => void (await requireWebhook(ctx, id)),
  run: async (tx, { id }) => {
    const before = await requireWebhook(tx, id);
    const secret = newSecret();
    const previousUntil = new Date(tx.now.getTime() + OVERLAP_HOURS * 3_600_000);
    const row = await changeWebhook(tx.access, id, {
      secret: sealSecret(secret, await signingKey(tx, WEBHOOK_KEY), id),
      previousSecret: before.secret,
      previousUntil,
    });
    const result: WebhookWithSecret = { ...presentWebhook(row, tx.now), secret };
    const after = { previousSecretUntil: previousUntil };
    return { result, audit: { entity: "webhook", entityId: id, entityName: webhookName(row), after } };
  },
});

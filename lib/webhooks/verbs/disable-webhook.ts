import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { DISABLE_REASONS } from "@/lib/webhooks/model";
import { webhookId } from "@/lib/webhooks/schema";
import { changeWebhook, dropPending } from "@/lib/webhooks/store";
import { webhookFacts, webhookName } from "./present-webhook";
import { requireWebhook } from "./require-webhook";

/** Switches off a webhook whose receiver is gone, or has failed for days; who made it is told. For the deliveries. */
export const disableWebhook = defineMutation({
  action: "webhook.disable",
  input: webhookId.extend({ because: z.enum(DISABLE_REASONS) }),
  authorize: async (ctx, { id }) => void (await requireWebhook(ctx, id)),
  run: async (tx, { id, because }) => {
    const before = await requireWebhook(tx, id);
    const after = await changeWebhook(tx.access, id, { enabled: false, disabledBecause: because });
    await dropPending(tx.access, id, tx.now);
    const creator = { kind: before.createdByKind, id: before.createdById };
    return {
      result: null,
      audit: {
        entity: "webhook",
        entityId: id,
        entityName: webhookName(before),
        before: webhookFacts(before),
        after: { ...webhookFacts(after), because, creator },
      },
    };
  },
});

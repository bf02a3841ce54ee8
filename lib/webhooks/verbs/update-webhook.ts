import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { type WebhookDto, webhookId, webhookPatch } from "@/lib/webhooks/schema";
import { changeWebhook, dropPending } from "@/lib/webhooks/store";
import { presentWebhook, webhookFacts, webhookName } from "./present-webhook";
import { requireReachable, requireWebhook } from "./require-webhook";

/** Changes a webhook. Switched off, what waits for it is dropped; switched on again, it begins without a past. */
export const updateWebhook = defineMutation({
  action: "webhook.update",
  input: webhookId.extend({ patch: webhookPatch, expected: z.array(z.string()).readonly().optional() }),
  authorize: async (ctx, { id }) => void (await requireWebhook(ctx, id)),
  run: async (tx, { id, patch, expected }) => {
    const before = await requireWebhook(tx, id);
    requireRevision(expected, before.revision);
    if (patch.url !== undefined && patch.url !== before.url) await requireReachable(tx, patch.url);
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    const fresh = patch.enabled === true && !before.enabled;
    const after = await changeWebhook(tx.access, id, {
      ...given,
      ...(fresh ? { disabledBecause: null, failingSince: null } : {}),
    });
    if (!after.enabled) await dropPending(tx.access, id, tx.now);
    const result: WebhookDto = presentWebhook(after, tx.now);
    const names = { entity: "webhook", entityId: id, entityName: webhookName(after) };
    return { result, audit: { ...names, before: webhookFacts(before), after: webhookFacts(after) } };
  },
});

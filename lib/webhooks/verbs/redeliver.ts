import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { enqueueJob } from "@/lib/queue/verbs/enqueue-job";
import type { DeliveryDto } from "@/lib/webhooks/schema";
import { findDelivery, reopenDelivery } from "@/lib/webhooks/store";
import { presentDelivery } from "./present-webhook";
import { requireWebhook } from "./require-webhook";

/**
 * Sends the same message again, with the same `webhook-id`: a receiver that has it already can tell. The schedule begins
 * anew. Throws `conflict` where the webhook is switched off, and where the delivery is on its way: each further schedule
 * would be one more sender of the same message.
 */
export async function redeliver(ctx: ServiceContext, given: { id: string; delivery: string }): Promise<DeliveryDto> {
  const { enabled } = await requireWebhook(ctx, given.id);
  if (!enabled) throw new RegistryError("conflict", "The webhook is switched off.", { fix: "Switch it on first." });
  return ctx.transaction(async (tx) => {
    const row = await findDelivery(tx.access, given.delivery, given.id);
    if (!row) throw new RegistryError("not_found", "There is no such delivery of this webhook.");
    if (!(await reopenDelivery(tx.access, row.id, tx.now))) {
      throw new RegistryError("conflict", "This delivery is on its way.", {
        fix: "Its log says when it is tried next; switch the webhook off to end it.",
      });
    }
    await enqueueJob(tx, "deliver-webhook", { deliveryId: row.id });
    const after = await findDelivery(tx.access, row.id);
    return presentDelivery(after ?? row);
  });
}

import { randomUUID } from "node:crypto";
import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { settings } from "@/lib/env";
import { enqueueJob } from "@/lib/queue/verbs/enqueue-job";
import { testEventOf } from "@/lib/webhooks/model/cloud-event";
import type { DeliveryDto } from "@/lib/webhooks/schema";
import { findDelivery, insertDeliveries } from "@/lib/webhooks/store";
import { presentDelivery } from "./present-webhook";
import { requireWebhook } from "./require-webhook";

/**
 * Sends a webhook an event that says it is a test, like any other: signed, tried again, in its log. Nothing of the registry
 * changes: not in the audit log.
 */
export async function sendTestEvent(ctx: ServiceContext, { id: webhookId }: { id: string }): Promise<DeliveryDto> {
  const { enabled } = await requireWebhook(ctx, webhookId);
  if (!enabled) throw new RegistryError("conflict", "The webhook is switched off.", { fix: "Switch it on first." });
  const by = actorRef(ctx.actor);
  if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
  return ctx.transaction(async (tx) => {
    const id = randomUUID();
    const actor = { kind: by.kind, name: by.name };
    const event = testEventOf({ id, webhookId, at: tx.now, actor, baseUrl: settings().CONCORDAT_BASE_URL });
    const delivery = { id, webhookId, eventId: id, eventType: event.type, subject: event.subject };
    await insertDeliveries(tx.access, [{ ...delivery, body: JSON.stringify(event) }], tx.now);
    await enqueueJob(tx, "deliver-webhook", { deliveryId: id });
    const row = await findDelivery(tx.access, id);
    if (!row) throw new Error("the delivery that was just written is not there");
    return presentDelivery(row);
  });
}

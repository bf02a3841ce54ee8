import { randomUUID } from "node:crypto";
import type { ServiceContext } from "@/lib/core/context";
import { settings } from "@/lib/env";
import { cloudEventType } from "@/lib/events/model/event-types";
import type { RegistryEvent } from "@/lib/events/model/registry-event";
import { enqueueJob } from "@/lib/queue/verbs/enqueue-job";
import { cloudEventOf } from "@/lib/webhooks/model/cloud-event";
import { wants } from "@/lib/webhooks/policy";
import { insertDeliveries, listEnabled, type NewDelivery } from "@/lib/webhooks/store";

/** Queues events for the webhooks that want them, in the caller's transaction. Returns how many. For the dispatcher. */
export async function queueDeliveries(tx: ServiceContext, events: readonly RegistryEvent[]): Promise<number> {
  if (events.length === 0) return 0;
  const webhooks = await listEnabled(tx.access);
  const baseUrl = settings().CONCORDAT_BASE_URL;
  const deliveries = events.flatMap((event): NewDelivery[] => {
    const wanting = webhooks.filter((webhook) => wants(webhook, event));
    if (wanting.length === 0) return [];
    const body = JSON.stringify(cloudEventOf(event, baseUrl));
    const { id: eventId, type, subject } = event;
    return wanting.map(({ id }) => {
      return { id: randomUUID(), webhookId: id, eventId, eventType: cloudEventType(type), subject, body };
    });
  });
  await insertDeliveries(tx.access, deliveries, tx.now);
  for (const { id } of deliveries) await enqueueJob(tx, "deliver-webhook", { deliveryId: id });
  return deliveries.length;
}

import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { type DeliveryDto, deliveryFilter, webhookId } from "@/lib/webhooks/schema";
import { listDeliveryRows } from "@/lib/webhooks/store";
import { presentDelivery } from "./present-webhook";
import { requireWebhook } from "./require-webhook";

/** What a webhook was sent in the last thirty days, newest first, with every attempt. */
export const listDeliveries = defineQuery({
  input: webhookId.extend(deliveryFilter.shape),
  authorize: async (ctx, { id }) => void (await requireWebhook(ctx, id)),
  run: async (ctx, { id, ...filter }): Promise<Page<DeliveryDto>> => {
    const rows = await listDeliveryRows(ctx.access, id, filter);
    return cutPage(rows, filter.limit, (row) => [row.createdAt.toISOString(), row.id], presentDelivery);
  },
});

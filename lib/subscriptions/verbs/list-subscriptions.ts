import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePerson } from "@/lib/notifications/policy";
import type { Subscription } from "@/lib/subscriptions/model";
import type { SubscriptionDto, SubscriptionList } from "@/lib/subscriptions/schema";
import { listOwn } from "@/lib/subscriptions/store";

/** A subscription as its owner sees it. */
export function presentSubscription({ id, subject, value, createdAt }: Omit<Subscription, "userId">): SubscriptionDto {
  return { id, subject, value, createdAt: createdAt.toISOString() };
}

/** What the caller subscribes to, in order. */
export const listSubscriptions = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => void requirePerson(ctx.actor),
  run: async (ctx): Promise<SubscriptionList> => {
    const rows = await listOwn(ctx.access, requirePerson(ctx.actor).id);
    return { items: rows.map(presentSubscription), nextCursor: null };
  },
});

import { z } from "zod";
import { SUBSCRIPTION_SUBJECTS } from "@/lib/events/policy";

export const subscriptionDto = z.strictObject({
  id: z.string(),
  subject: z.enum(SUBSCRIPTION_SUBJECTS),
  /** The slug of an API or a team, or a tag. */
  value: z.string(),
  createdAt: z.iso.datetime(),
});
export type SubscriptionDto = z.output<typeof subscriptionDto>;

export const subscriptionList = z.strictObject({ items: z.array(subscriptionDto), nextCursor: z.null() });
export type SubscriptionList = z.output<typeof subscriptionList>;

export const subscribeInput = z.strictObject({
  subject: z.enum(SUBSCRIPTION_SUBJECTS),
  value: z.string().trim().min(1).max(80),
});
export type SubscribeInput = z.output<typeof subscribeInput>;

export const subscriptionId = z.strictObject({ id: z.uuid() });

/** More than anybody follows by hand. */
export const MOST_SUBSCRIPTIONS = 500;

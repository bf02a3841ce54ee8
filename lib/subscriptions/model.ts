import type { SubscriptionSubject } from "@/lib/events/policy";

/** Somebody wants to hear of something. */
export interface Subscription {
  id: string;
  userId: string;
  subject: SubscriptionSubject;
  value: string;
  createdAt: Date;
}

import type { ServiceContext } from "@/lib/core/context";
import type { SubscriptionSubject } from "@/lib/events/policy";
import type { Subscription } from "@/lib/subscriptions/model";
import { listSubscribersOf } from "@/lib/subscriptions/store";

/** Who subscribes to any of these slugs and tags. For the dispatcher of events. */
export function findSubscribers(
  ctx: ServiceContext,
  wanted: Readonly<Record<SubscriptionSubject, readonly string[]>>,
): Promise<Subscription[]> {
  return listSubscribersOf(ctx.access, wanted);
}

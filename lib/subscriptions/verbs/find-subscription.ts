import type { ServiceContext } from "@/lib/core/context";
import type { SubscribeInput, SubscriptionDto } from "@/lib/subscriptions/schema";
import { findOwn } from "@/lib/subscriptions/store";
import { presentSubscription } from "./list-subscriptions";

/** The viewer's own subscription to one thing; null without one, `undefined` for whoever cannot have any. */
export async function findSubscription(
  ctx: ServiceContext,
  given: SubscribeInput,
): Promise<SubscriptionDto | null | undefined> {
  if (ctx.actor.kind !== "user") return undefined;
  const row = await findOwn(ctx.access, { ...given, userId: ctx.actor.id });
  return row ? presentSubscription({ ...given, ...row }) : null;
}

import type { ServiceContext } from "@/lib/core/context";
import { requirePermission } from "@/lib/members/policy";
import { type ConsumerDay, readConsumerDays } from "@/lib/usage/store/consumer-days";

/** What some consumers called on each UTC day of a window, both ends included, by API, version and operation. */
export async function daysOfConsumers(
  ctx: ServiceContext,
  asked: { consumerIds: readonly string[]; from: Date; to: Date },
): Promise<ConsumerDay[]> {
  requirePermission(ctx.actor, "registry.read");
  return readConsumerDays(ctx.access, asked);
}

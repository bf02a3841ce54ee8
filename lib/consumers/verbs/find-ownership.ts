import type { ServiceContext } from "@/lib/core/context";
import type { ConsumerOwnership } from "@/lib/consumers/policy";
import { findConsumer } from "@/lib/consumers/store/consumers";

/** What decides who may change a consumer; undefined where there is none of that slug. For other domains. */
export async function findOwnership(ctx: ServiceContext, slug: string): Promise<ConsumerOwnership | undefined> {
  return (await findConsumer(ctx.access, slug)) ?? undefined;
}

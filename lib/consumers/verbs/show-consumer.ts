import type { ServiceContext } from "@/lib/core/context";
import { presentConsumer } from "@/lib/consumers/present";
import type { ConsumerDto } from "@/lib/consumers/schema";
import { type ConsumerRow, countApisOf } from "@/lib/consumers/store/consumers";
import { requireConsumer } from "./require-consumer";

/** A row as it is shown. */
export async function showConsumer(ctx: ServiceContext, row: ConsumerRow): Promise<ConsumerDto> {
  const counts = await countApisOf(ctx.access, [row.id]);
  return presentConsumer(row, counts.get(row.id) ?? 0, ctx.actor);
}

/** A consumer as it is shown now, by its slug. */
export async function showConsumerNow(ctx: ServiceContext, slug: string): Promise<ConsumerDto> {
  return showConsumer(ctx, await requireConsumer(ctx, slug));
}

import { cutPage } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { presentConsumer } from "@/lib/consumers/present";
import { consumerFilter } from "@/lib/consumers/schema";
import { countApisOf, listConsumerRows } from "@/lib/consumers/store/consumers";

/** The consumers, by slug. */
export const listConsumers = defineQuery({
  input: consumerFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, filter) => {
    const rows = await listConsumerRows(ctx.access, filter);
    const counts = await countApisOf(
      ctx.access,
      rows.map(({ id }) => id),
    );
    return cutPage(
      rows,
      filter.limit,
      (row) => [row.slug],
      (row) => presentConsumer(row, counts.get(row.id) ?? 0, ctx.actor),
    );
  },
});

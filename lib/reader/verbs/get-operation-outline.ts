import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { filterWords, windowStart } from "@/lib/reader/model/outline-window";
import { findOperationOrdinal, listOperationsAt } from "@/lib/reader/outline-store";
import { type OperationOutline, operationOutlineInput } from "@/lib/reader/schema/outline";
import { requireVersion } from "@/lib/versions/verbs/require-version";
import { readOutlineOrder } from "./read-outline-order";

/** A window of a version's operations in the order in which they are read, and the tags they are under. */
export const getOperationOutline = defineQuery({
  input: operationOutlineInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<OperationOutline> => {
    const version = await requireVersion(ctx, input.api, input.version);
    const filter = {
      words: filterWords(input.q),
      deprecated: input.deprecated === undefined ? undefined : input.deprecated === "true",
    };
    const { order, groups } = await readOutlineOrder(ctx, "operations", version, filter);
    const ordinal =
      input.around === undefined ? null : await findOperationOrdinal(ctx.access, version.id, input.around);
    const place = ordinal === null ? -1 : order.indexOf(ordinal);
    const at = place < 0 ? null : place;
    const from = windowStart(input.from, at, input.limit);
    const wanted = [...order.subarray(from, from + input.limit)];
    const rows = new Map((await listOperationsAt(ctx.access, version.id, wanted)).map((row) => [row.ordinal, row]));
    const items = wanted.flatMap((one) => {
      const row = rows.get(one);
      if (!row) return [];
      const { ordinal: _ordinal, ...item } = row;
      return [item];
    });
    return { total: order.length, groups, from, items, at };
  },
});

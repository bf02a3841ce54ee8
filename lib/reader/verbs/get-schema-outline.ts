import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { filterWords, windowStart } from "@/lib/reader/model/outline-window";
import { findSchemaOrdinal, listSchemasAt } from "@/lib/reader/outline-store";
import { type SchemaOutline, schemaOutlineInput } from "@/lib/reader/schema/outline";
import { requireVersion } from "@/lib/versions/verbs/require-version";
import { readOutlineOrder } from "./read-outline-order";

/** A window of a version's named schemas, in the order of the document. */
export const getSchemaOutline = defineQuery({
  input: schemaOutlineInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<SchemaOutline> => {
    const version = await requireVersion(ctx, input.api, input.version);
    const { order } = await readOutlineOrder(ctx, "schemas", version, { words: filterWords(input.q) });
    const ordinal = input.around === undefined ? null : await findSchemaOrdinal(ctx.access, version.id, input.around);
    const place = ordinal === null ? -1 : order.indexOf(ordinal);
    const at = place < 0 ? null : place;
    const from = windowStart(input.from, at, input.limit);
    const wanted = [...order.subarray(from, from + input.limit)];
    const rows = new Map((await listSchemasAt(ctx.access, version.id, wanted)).map((row) => [row.ordinal, row]));
    const items = wanted.flatMap((one) => {
      const row = rows.get(one);
      return row ? [{ name: row.name, title: row.title, deprecated: row.deprecated }] : [];
    });
    return { total: order.length, from, items, at };
  },
});

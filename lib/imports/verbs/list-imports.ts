import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { presentRun } from "@/lib/imports/present";
import { type ImportRunDto, importListInput } from "@/lib/imports/schema";
import { countItems, listRunRows } from "@/lib/imports/store";
import { can, requirePermission } from "@/lib/members/policy";

/** The caller's imports, newest first; administrators see everybody's. */
export const listImports = defineQuery({
  input: importListInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, filter): Promise<Page<ImportRunDto>> => {
    const { actor } = ctx;
    if (actor.kind === "anonymous") return { items: [], nextCursor: null };
    const createdBy = can(actor, "user.manage") ? null : { kind: actor.kind, id: actor.id };
    const rows = await listRunRows(ctx.access, { ...filter, createdBy });
    const counts = await countItems(
      ctx.access,
      rows.map((row) => row.id),
    );
    return cutPage(
      rows,
      filter.limit,
      (row) => [row.createdAt.toISOString(), row.id],
      (row) => presentRun(row, counts.get(row.id)),
    );
  },
});

import { listFlaggedRows } from "@/lib/catalog/estate-store";
import { presentFlagged } from "@/lib/catalog/present-flagged";
import { type FlaggedVersion, flaggedVersionFilter } from "@/lib/catalog/schema/estate";
import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";

const DAY_MS = 86_400_000;

/** Versions released within a window with breaking changes, or newest versions with errors; the last published first. */
export const listFlaggedVersions = defineQuery({
  input: flaggedVersionFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, filter): Promise<Page<FlaggedVersion>> => {
    const since = new Date(ctx.now.getTime() - filter.days * DAY_MS);
    const rows = await listFlaggedRows(ctx.access, filter, since);
    return cutPage(rows, filter.limit, (row) => [row.publishedAt.toISOString(), row.id], presentFlagged);
  },
});

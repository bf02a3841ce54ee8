import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { currentCatalogue } from "@/lib/catalog/current-catalogue";
import { catalogueEntries } from "@/lib/catalog/model/catalogue-page";
import { matchCatalogue } from "@/lib/catalog/model/match-catalogue";
import { findApis } from "@/lib/catalog/page-store";
import { presentApi } from "@/lib/catalog/present";
import { type ApiPage, apiFilter } from "@/lib/catalog/schema";

/**
 * The catalogue: filtered, sorted, a page at a time, with the counts of its facets and of what calls for attention where
 * facets are asked for.
 */
export const listApis = defineQuery({
  input: apiFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, filter): Promise<ApiPage> => {
    const { entries, facets, attention } = matchCatalogue(await currentCatalogue(ctx), filter, ctx.now);
    const { ids, nextCursor } = catalogueEntries(entries, filter);
    const rows = await findApis(ctx.access, ids);
    const items = rows.map((row) => presentApi(row, row.openReviews));
    const page = { items, nextCursor, total: entries.length };
    return filter.facets === "true" ? { ...page, facets, attention } : page;
  },
});

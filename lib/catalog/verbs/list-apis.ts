import { cutPage } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { countApis, countFacets, listApiIds } from "@/lib/catalog/list-store";
import { findApis } from "@/lib/catalog/page-store";
import { presentApi } from "@/lib/catalog/present";
import { type ApiPage, apiFilter } from "@/lib/catalog/schema";
import { countOpenReviews } from "@/lib/catalog/store";

/** The catalogue: filtered, sorted, a page at a time, with the counts of its facets where they are asked for. */
export const listApis = defineQuery({
  input: apiFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, filter): Promise<ApiPage> => {
    const keys = await listApiIds(ctx.access, filter, ctx.now);
    const page = cutPage(
      keys,
      filter.limit,
      (row) => [row.key, row.id],
      (row) => row.id,
    );
    const [rows, reviews, total] = await Promise.all([
      findApis(ctx.access, page.items),
      countOpenReviews(ctx.access, page.items),
      countApis(ctx.access, filter, ctx.now),
    ]);
    const items = rows.map((row) => presentApi(row, reviews.get(row.id) ?? 0));
    const answer = { items, nextCursor: page.nextCursor, total };
    if (filter.facets !== "true") return answer;
    const facets = await countFacets(ctx.access, filter, ctx.now);
    return { ...answer, facets: { team: [], domain: [], format: [], state: [], tag: [], ...facets } };
  },
});

import { defineQuery } from "@/lib/core/query";
import { favouritesOfCaller } from "@/lib/favourites/verbs/favourites-of-caller";
import { requirePermission } from "@/lib/members/policy";
import { currentCatalogue } from "@/lib/catalog/current-catalogue";
import { NO_CALLS } from "@/lib/catalog/model/catalogue-entry";
import { catalogueEntries } from "@/lib/catalog/model/catalogue-page";
import { matchCatalogue } from "@/lib/catalog/model/match-catalogue";
import { presentEntries } from "@/lib/catalog/present-entries";
import { type ApiPage, apiFilter } from "@/lib/catalog/schema";
import { callsByApi } from "@/lib/usage/verbs/calls-by-api";

/**
 * The catalogue: filtered, sorted, a page at a time, with the counts of its facets and of what calls for attention where
 * facets are asked for.
 */
export const listApis = defineQuery({
  input: apiFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, filter): Promise<ApiPage> => {
    const asksFavourites = filter.facets === "true" || filter.favourite !== undefined;
    const favourites = asksFavourites ? await favouritesOfCaller(ctx) : null;
    const calls = filter.sort.endsWith("calls") ? await callsByApi(ctx) : NO_CALLS;
    const { entries, facets, attention } = matchCatalogue(
      await currentCatalogue(ctx),
      filter,
      ctx.now,
      favourites ?? undefined,
      calls,
    );
    const { shown, nextCursor } = catalogueEntries(entries, filter, calls);
    const items = await presentEntries(ctx.access, shown);
    const page = { items, nextCursor, total: entries.length };
    if (filter.facets !== "true") return page;
    const kept = shown.filter(({ id }) => favourites?.has(id)).map(({ slug }) => slug);
    return { ...page, facets, attention, favourites: kept };
  },
});

import { favouritesOfCaller } from "@/lib/favourites/verbs/favourites-of-caller";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { currentCatalogue } from "@/lib/catalog/current-catalogue";
import { NO_CALLS } from "@/lib/catalog/model/catalogue-entry";
import { matchCatalogue } from "@/lib/catalog/model/match-catalogue";
import { presentEntries } from "@/lib/catalog/present-entries";
import { apiExportFilter, type ApiDto } from "@/lib/catalog/schema";
import { callsByApi } from "@/lib/usage/verbs/calls-by-api";

const CHUNK = 500;

/** All APIs that fit a filter, in its order, read some hundreds at a time as they are taken. */
export const exportApis = defineQuery({
  input: apiExportFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, filter): Promise<AsyncIterable<ApiDto>> => {
    const favourites = filter.favourite === undefined ? null : await favouritesOfCaller(ctx);
    const calls = filter.sort.endsWith("calls") ? await callsByApi(ctx) : NO_CALLS;
    const catalogue = await currentCatalogue(ctx);
    const { entries } = matchCatalogue(catalogue, { ...filter, limit: CHUNK }, ctx.now, favourites ?? undefined, calls);
    return (async function* () {
      for (let at = 0; at < entries.length; at += CHUNK) {
        yield* await presentEntries(ctx.access, entries.slice(at, at + CHUNK));
      }
    })();
  },
});

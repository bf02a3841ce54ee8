import { defineRoute } from "@/lib/http/define-route";
import { metrics } from "@/lib/http/metrics";
import { countRegistry } from "@/lib/metrics/verbs/count-registry";

// For whoever may read the registry: it holds counts and no names. Where people who are not signed in may not browse, a
// scraper sends a reader's token.
export const GET = defineRoute({
  operationId: "getMetrics",
  summary: "Read the metrics",
  description: "Counters of this process and counts of the registry, in the text format of Prometheus.",
  tag: "Service",
  produces: ["text/plain"],
  handle: async (ctx) => {
    const { registry, apis, teams, openReviews, versions } = metrics();
    const counts = await countRegistry(ctx, {});
    apis.set(counts.apis);
    teams.set(counts.teams);
    openReviews.set(counts.openReviews);
    for (const { state, count } of counts.versions) versions.set({ state }, count);
    const headers = { "content-type": registry.contentType, "cache-control": "no-store" };
    return new Response(await registry.metrics(), { headers });
  },
});

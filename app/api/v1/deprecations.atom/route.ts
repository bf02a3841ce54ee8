import { subscriptionPath } from "@/lib/deprecations/model/deprecations-address";
import { renderFeed } from "@/lib/deprecations/model/feed";
import { subscriptionFilter } from "@/lib/deprecations/schema";
import { listAnnouncements } from "@/lib/deprecations/verbs/list-announcements";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "getDeprecationFeed",
  summary: "Deprecations as a feed",
  description: "Atom (RFC 4287): what changed last comes first, what was taken back included.",
  tag: "Deprecations",
  query: subscriptionFilter,
  produces: ["application/atom+xml"],
  handle: async (ctx, { query }) => {
    const { items, baseUrl } = await listAnnouncements(ctx, query);
    const self = baseUrl + subscriptionPath("atom", query);
    return new Response(renderFeed(items, { base: baseUrl, self }, ctx.now), {
      headers: { "content-type": "application/atom+xml; charset=utf-8", "cache-control": "private, no-cache" },
    });
  },
});

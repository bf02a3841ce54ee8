import { renderFeed } from "@/lib/deprecations/model/feed";
import { subscriptionFilter } from "@/lib/deprecations/schema";
import { listAnnouncements } from "@/lib/deprecations/verbs/list-announcements";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "getDeprecationFeed",
  summary: "Deprecations as a feed",
  description: "Atom (RFC 4287), the newest first.",
  tag: "Deprecations",
  query: subscriptionFilter,
  produces: ["application/atom+xml"],
  handle: async (ctx, { query }) => {
    const { items, baseUrl } = await listAnnouncements(ctx, query);
    return new Response(renderFeed(items, baseUrl, ctx.now), {
      headers: { "content-type": "application/atom+xml; charset=utf-8", "cache-control": "private, no-cache" },
    });
  },
});

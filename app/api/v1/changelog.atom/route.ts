import { defineRoute } from "@/lib/http/define-route";
import { renderChangelogFeed } from "@/lib/versions/model/changelog-feed";
import { feedFilter, getEstateFeed } from "@/lib/versions/verbs/get-estate-feed";

/** What was published last, for feed readers; anyone who may read. */
export const GET = defineRoute({
  operationId: "getEstateFeed",
  summary: "The changelog of all APIs as a feed",
  description: "Atom (RFC 4287): the fifty versions published last, of all APIs, a team, a tag or one API.",
  tag: "Versions",
  query: feedFilter,
  produces: ["application/atom+xml"],
  handle: async (ctx, { query }) => {
    const { entries, baseUrl } = await getEstateFeed(ctx, query);
    return new Response(renderChangelogFeed({ of: { filter: query }, entries, baseUrl, now: ctx.now }), {
      headers: { "content-type": "application/atom+xml; charset=utf-8", "cache-control": "private, no-cache" },
    });
  },
});

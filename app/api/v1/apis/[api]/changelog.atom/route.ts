import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { renderChangelogFeed } from "@/lib/versions/model/changelog-feed";
import { getChangelogFeed } from "@/lib/versions/verbs/get-changelog-feed";

/** What an API's versions changed, for feed readers; anyone who may read. */
export const GET = defineRoute({
  operationId: "getChangelogFeed",
  summary: "The changelog of an API as a feed",
  description: "Atom (RFC 4287): a version an entry, the newest first, each with the worst that it changed.",
  tag: "Versions",
  params: z.strictObject({ api: z.string().min(1).max(80) }),
  produces: ["application/atom+xml"],
  alsoAnswers: [404],
  handle: async (ctx, { params }) => {
    const { entries, baseUrl } = await getChangelogFeed(ctx, params);
    return new Response(renderChangelogFeed({ of: params, entries, baseUrl, now: ctx.now }), {
      headers: { "content-type": "application/atom+xml; charset=utf-8", "cache-control": "private, no-cache" },
    });
  },
});

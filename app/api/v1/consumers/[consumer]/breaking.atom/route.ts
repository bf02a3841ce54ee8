import { z } from "zod";
import { renderBreakingFeed } from "@/lib/consumers/model/breaking-feed";
import { consumerSlug } from "@/lib/consumers/schema";
import { breakingFilter } from "@/lib/consumers/schema/breaking";
import { getBreakingNews } from "@/lib/consumers/verbs/get-breaking-news";
import { defineRoute } from "@/lib/http/define-route";

/** For programs that follow one service; anyone who may read. */
export const GET = defineRoute({
  operationId: "getBreakingFeed",
  summary: "What will break for a consumer, as a feed",
  description: "Atom (RFC 4287): an entry for each thing that goes away, which changes with its day.",
  tag: "Consumers",
  params: z.strictObject({ consumer: consumerSlug }),
  query: breakingFilter,
  produces: ["application/atom+xml"],
  handle: async (ctx, { params: { consumer }, query }) => {
    const news = await getBreakingNews(ctx, { consumer, ...query });
    return new Response(renderBreakingFeed(news, ctx.now), {
      headers: { "content-type": "application/atom+xml; charset=utf-8", "cache-control": "private, no-cache" },
    });
  },
});

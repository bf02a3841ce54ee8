import { z } from "zod";
import { renderBreakingCalendar } from "@/lib/consumers/model/breaking-calendar";
import { consumerSlug } from "@/lib/consumers/schema";
import { breakingFilter } from "@/lib/consumers/schema/breaking";
import { getBreakingNews } from "@/lib/consumers/verbs/get-breaking-news";
import { defineRoute } from "@/lib/http/define-route";

/** For programs that follow one service; anyone who may read. */
export const GET = defineRoute({
  operationId: "getBreakingCalendar",
  summary: "What will break for a consumer, as a calendar",
  description: "iCalendar (RFC 5545): an all-day event on each day on which something it calls goes away.",
  tag: "Consumers",
  params: z.strictObject({ consumer: consumerSlug }),
  query: breakingFilter,
  produces: ["text/calendar"],
  handle: async (ctx, { params: { consumer }, query }) => {
    const news = await getBreakingNews(ctx, { consumer, ...query });
    return new Response(renderBreakingCalendar(news, ctx.now), {
      headers: { "content-type": "text/calendar; charset=utf-8", "cache-control": "private, no-cache" },
    });
  },
});

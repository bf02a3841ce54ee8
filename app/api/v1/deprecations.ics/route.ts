import { renderCalendar } from "@/lib/deprecations/model/calendar";
import { subscriptionFilter } from "@/lib/deprecations/schema";
import { listAnnouncements } from "@/lib/deprecations/verbs/list-announcements";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "getDeprecationCalendar",
  summary: "Sunsets as a calendar",
  description: "iCalendar (RFC 5545), an all-day event for each sunset.",
  tag: "Deprecations",
  query: subscriptionFilter,
  produces: ["text/calendar"],
  handle: async (ctx, { query }) => {
    const { items } = await listAnnouncements(ctx, query);
    return new Response(renderCalendar(items, ctx.now), {
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'inline; filename="deprecations.ics"',
        "cache-control": "private, no-cache",
      },
    });
  },
});

import { renderCalendar } from "@/lib/deprecations/model/calendar";
import { subscriptionFilter } from "@/lib/deprecations/schema";
import { listAnnouncements } from "@/lib/deprecations/verbs/list-announcements";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "getDeprecationCalendar",
  summary: "Sunsets as a calendar",
  description:
    "iCalendar (RFC 5545): an event on the day of each sunset, with its time zone where it has one, and one for each time in which something is switched off. What was taken back is CANCELLED; moved dates keep their UID.",
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

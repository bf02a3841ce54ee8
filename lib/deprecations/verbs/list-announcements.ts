import { defineQuery } from "@/lib/core/query";
import type { Announcement } from "@/lib/deprecations/model/announcement";
import { subscriptionFilter } from "@/lib/deprecations/schema";
import { listAnnouncementRows, NO_DAY } from "@/lib/deprecations/store/announcements";
import { settings } from "@/lib/env";
import { requirePermission } from "@/lib/members/policy";
import { lastDay } from "./list-deprecations";
import { presentAnnouncement } from "./present-announcement";

/** Subscriptions are read by programs that know no pages: this many are enough for them. */
const MOST_ANNOUNCEMENTS = 2_000;

/** Everything that goes away on a day that is known, for calendars and feeds, the soonest first. */
export const listAnnouncements = defineQuery({
  input: subscriptionFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, filter): Promise<{ baseUrl: string; items: Announcement[] }> => {
    const latest = lastDay(ctx.now, filter.withinDays) ?? "9999-12-30";
    const rows = await listAnnouncementRows(ctx.access, { ...filter, limit: MOST_ANNOUNCEMENTS }, latest);
    const baseUrl = settings().CONCORDAT_BASE_URL;
    const items = rows.flatMap((row) => {
      const shown = presentAnnouncement(row, ctx.now);
      if (shown.sunsetAt === null || row.sunsetOn === NO_DAY) return [];
      const sunsetAt = new Date(shown.sunsetAt);
      return [{ ...shown, key: row.key, sunsetAt, announcedAt: row.announcedAt, address: baseUrl + shown.url }];
    });
    return { baseUrl, items };
  },
});

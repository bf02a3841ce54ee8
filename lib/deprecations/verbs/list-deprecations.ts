import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { type AnnouncementDto, announcementFilter } from "@/lib/deprecations/schema";
import { listAnnouncementRows } from "@/lib/deprecations/store/announcements";
import { utcDay } from "@/lib/lifecycle/notice";
import { requirePermission } from "@/lib/members/policy";
import { presentAnnouncement } from "./present-announcement";

const DAY_MS = 86_400_000;

/** The last UTC day of a time that begins now; null without an end. */
export function lastDay(now: Date, withinDays: number | undefined): string | null {
  return withinDays === undefined ? null : utcDay(new Date(now.getTime() + withinDays * DAY_MS));
}

/**
 * What goes away, when, and whose it is: deprecated versions, and parts of active versions, declared here or marked in their
 * documents; the soonest sunset first and those without a date last.
 */
export const listDeprecations = defineQuery({
  input: announcementFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, filter): Promise<Page<AnnouncementDto>> => {
    const rows = await listAnnouncementRows(ctx.access, filter, lastDay(ctx.now, filter.withinDays));
    return cutPage(
      rows,
      filter.limit,
      (row) => [row.sunsetOn, row.key],
      (row) => presentAnnouncement(row, ctx.now),
    );
  },
});

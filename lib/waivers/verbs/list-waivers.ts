import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { utcDay } from "@/lib/lifecycle/notice";
import { requirePermission } from "@/lib/members/policy";
import { type WaiverDto, waiverFilter } from "@/lib/waivers/schema";
import { listWaiverRows } from "@/lib/waivers/store";
import { presentWaiver } from "./present-waiver";

/** Waivers, those that end first first. */
export const listWaivers = defineQuery({
  input: waiverFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, filter): Promise<Page<WaiverDto>> => {
    const rows = await listWaiverRows(ctx.access, filter, new Date(utcDay(ctx.now)));
    return cutPage(
      rows,
      filter.limit,
      (row) => [utcDay(row.expiresOn), row.id],
      (row) => presentWaiver(row, ctx.now),
    );
  },
});

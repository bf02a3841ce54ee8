import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { utcDay } from "@/lib/lifecycle/notice";
import { requirePermission } from "@/lib/members/policy";
import { type ExemptionDto, listExemptionsInput } from "@/lib/exemptions/schema";
import { listExemptionRows } from "@/lib/exemptions/store";
import { presentExemption } from "./present-exemption";

/** Exemptions, those that end first first. */
export const listExemptions = defineQuery({
  input: listExemptionsInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { live = false, ...filter }): Promise<Page<ExemptionDto>> => {
    const liveOn = live ? new Date(utcDay(ctx.now)) : undefined;
    return cutPage(
      await listExemptionRows(ctx.access, { ...filter, liveOn }),
      filter.limit,
      (row) => [row.expiresOn.toISOString(), row.id],
      (row) => presentExemption(row, ctx.now),
    );
  },
});

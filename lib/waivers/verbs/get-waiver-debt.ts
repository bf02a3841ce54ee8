import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { waiverDebt } from "@/lib/waivers/model/waiver-debt";
import { type WaiverDebtDto, waiverDebtFilter } from "@/lib/waivers/schema";
import { listDebtRows } from "@/lib/waivers/store/upkeep";
import { presentWaiver } from "./present-waiver";

/** Waivers that are counted at once, the latest to end first. */
const MOST = 5_000;

/** What the waivers of an API, of a team's, or all, come to: how many hold, end soon, are overdue or needed no more, and whose they are. */
export const getWaiverDebt = defineQuery({
  input: waiverDebtFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { team, api }): Promise<WaiverDebtDto> => {
    const rows = await listDebtRows(ctx.access, { team, api, limit: MOST + 1 });
    const waivers = rows.slice(0, MOST).map((row) => presentWaiver(row, ctx.now));
    return { ...waiverDebt(waivers, ctx.now), isCut: rows.length > MOST };
  },
});

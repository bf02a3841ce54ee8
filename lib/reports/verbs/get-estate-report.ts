import { z } from "zod";
import { listCampaigns } from "@/lib/campaigns/verbs/list-campaigns";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import type { EstateReport } from "@/lib/reports/model/estate-report";
import { noCounts, shareMet, type StatusCounts } from "@/lib/scorecards/model/status-counts";
import type { HeatMap } from "@/lib/scorecards/schema/lists";
import { getHeatMap } from "@/lib/scorecards/verbs/get-heat-map";
import { summarizeScores } from "@/lib/scorecards/verbs/summarize-scores";

/** Campaigns that a report tells of; those due first. */
const MOST_CAMPAIGNS = 50;

/** Everything that the report of the estate says: the stored scores of now, summed up. */
export const getEstateReport = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx): Promise<EstateReport> => {
    const map = await getHeatMap(ctx, {});
    const summary = await summarizeScores(ctx, {});
    const campaigns = await listCampaigns(ctx, { state: "open", limit: MOST_CAMPAIGNS });
    return {
      at: ctx.now.toISOString(),
      rubric: map.rubric,
      ...{ scored: summary.scored, unscored: summary.unscored, levels: summary.levels, entropy: summary.entropy },
      teams: map.teams.map(({ slug, name, apis, level, levelBefore, progress, entropy }) => ({
        ...{ slug, name, apis, level, levelBefore, progress, entropy },
      })),
      checks: map.checks.map(({ id, title, level }, index) => {
        const counts = sumOf(map.cells, index);
        return { id, title, level, ...counts, share: shareMet(counts) };
      }),
      high: summary.high,
      campaigns: campaigns.items.map(({ campaign, title, dueOn, of, left }) => ({ campaign, title, dueOn, of, left })),
    };
  },
});

/** One column of the map, over all teams. */
function sumOf(cells: HeatMap["cells"], index: number): StatusCounts {
  const sum = noCounts();
  for (const row of cells) {
    const cell = row[index];
    if (!cell) continue;
    sum.met += cell.met;
    sum.unmet += cell.unmet;
    sum.unknown += cell.unknown;
    sum.notApplicable += cell.notApplicable;
    sum.exempted += cell.exempted;
  }
  return sum;
}

import { groupBy } from "@/lib/core/group-by";
import { defineQuery } from "@/lib/core/query";
import { CHECKS_BY_ID } from "@/lib/maturity/checks";
import type { Rubric } from "@/lib/maturity/model/rubric";
import { scoreTeam } from "@/lib/maturity/score-team";
import { requirePermission } from "@/lib/members/policy";
import { activeRubric } from "@/lib/rubrics/verbs/active-rubric";
import { daysBefore } from "@/lib/scorecards/model/fact-batch";
import { teamScorecardHref } from "@/lib/scorecards/model/scorecards-address";
import { addCount, noCounts, shareMet, type StatusCounts } from "@/lib/scorecards/model/status-counts";
import { levelOfNumber } from "@/lib/scorecards/model/stored-score";
import { memberOf } from "@/lib/scorecards/model/team-member";
import { textOfCheck } from "@/lib/scorecards/present-checks";
import { type HeatMap, type HeatMapFilter, heatMapFilter } from "@/lib/scorecards/schema/lists";
import { lastTeamChanges } from "@/lib/scorecards/store/history";
import { countStatuses, listDomains, listStandings } from "@/lib/scorecards/store/lists";
import { listScoredTeams } from "@/lib/scorecards/store/members";

/** How far back a trend looks. */
const TREND_DAYS = 30;

/** The checks that a map has columns of, in the order of the rubric. */
function columnsOf({ checks }: Rubric, { facet, level }: HeatMapFilter): HeatMap["checks"] {
  return checks
    .map((check) => ({
      ...{ id: check.id, level: check.level, facet: CHECKS_BY_ID.get(check.id)?.facet ?? ("governance" as const) },
      title: textOfCheck(check.id).title,
    }))
    .filter(
      (check) => (facet === undefined || check.facet === facet) && (level === undefined || check.level === level),
    );
}

function countCells(rows: Awaited<ReturnType<typeof countStatuses>>): Map<string, StatusCounts> {
  const cells = new Map<string, StatusCounts>();
  for (const { team, check, status, apis, exempted } of rows) {
    const key = `${team} ${check}`;
    const counts = cells.get(key) ?? noCounts();
    cells.set(key, counts);
    addCount(counts, status, apis, exempted);
  }
  return cells;
}

/** The estate as teams × checks: how many of each team's APIs meet what. With a domain, only of APIs in it, and of their teams. */
export const getHeatMap = defineQuery({
  input: heatMapFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, filter): Promise<HeatMap> => {
    const { rubric, name } = await activeRubric(ctx);
    const standings = await listStandings(ctx.access, filter.domain);
    const byTeam = groupBy(standings, ({ team }) => team);
    const all = await listScoredTeams(ctx.access);
    const teams = filter.domain === undefined ? all : all.filter(({ id }) => byTeam.has(id));
    const cells = countCells(await countStatuses(ctx.access, filter.domain));
    const before = await lastTeamChanges(
      ctx.access,
      teams.map(({ id }) => id),
      daysBefore(ctx.now, TREND_DAYS),
    );
    const levelBefore = new Map(before.map(({ teamId, level }) => [teamId, levelOfNumber(level)]));
    const checks = columnsOf(rubric, filter);
    const scored = standings.flatMap((row) => (row.level === null ? [] : [{ ...row, level: row.level }]));
    return {
      teams: teams.map(({ id, slug, name: teamName }) => {
        const own = byTeam.get(id) ?? [];
        const members = own.flatMap((row) =>
          row.level === null
            ? []
            : [memberOf({ ...row, level: row.level, progress: row.progress ?? 0, statuses: {}, exempted: [] })],
        );
        const { level, progress, entropy, distribution } = scoreTeam(members, { ...rubric, checks: [] });
        return {
          ...{ slug, name: teamName, apis: own.length, level, progress: progress.ratio, entropy, distribution },
          ...{ levelBefore: levelBefore.get(id) ?? null, url: teamScorecardHref(slug) },
        };
      }),
      checks,
      cells: teams.map(({ id }) =>
        checks.map((check) => {
          const counts = cells.get(`${id} ${check.id}`) ?? noCounts();
          return { ...counts, share: shareMet(counts) };
        }),
      ),
      distribution: [0, 1, 2, 3, 4, 5].map((level) => scored.filter((row) => row.level === level).length),
      unscored: standings.length - scored.length,
      alerts: scored.filter(({ entropy }) => entropy !== null && entropy >= rubric.entropy.highFrom).length,
      domains: await listDomains(ctx.access),
      rubric: name,
    };
  },
});

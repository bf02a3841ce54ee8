import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { CHECKS_BY_ID } from "@/lib/maturity/checks";
import type { Rubric } from "@/lib/maturity/model/rubric";
import type { TeamMember } from "@/lib/maturity/model/score";
import { scoreTeam } from "@/lib/maturity/score-team";
import { requirePermission } from "@/lib/members/policy";
import { activeRubric } from "@/lib/rubrics/verbs/active-rubric";
import { addCount, noCounts } from "@/lib/scorecards/model/status-counts";
import { memberOf } from "@/lib/scorecards/model/team-member";
import { textOfCheck } from "@/lib/scorecards/present-checks";
import { presentTeamChange } from "@/lib/scorecards/present-history";
import { presentScoredApi } from "@/lib/scorecards/present-scored-api";
import { scorecardOfTeam, type TeamScorecard } from "@/lib/scorecards/schema/lists";
import { listTeamChanges } from "@/lib/scorecards/store/history";
import { listScores } from "@/lib/scorecards/store/lists";
import { listMembers, listScoredTeams } from "@/lib/scorecards/store/members";
import { meanDimensions } from "@/lib/scorecards/store/team-dimensions";
import { bandsOf, levelName } from "./get-api-scorecard";

const MOST_APIS = 200;
const MOST_HISTORY = 100;

/** The scorecard of a team: the level of its weakest tier-1 API (DOMAIN §5.3), and the distribution behind it. Throws `not_found`. */
export const getTeamScorecard = defineQuery({
  input: scorecardOfTeam,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { team: slug }): Promise<TeamScorecard> => {
    const [team] = await listScoredTeams(ctx.access, slug);
    if (!team) throw new RegistryError("not_found", `There is no team ${slug}.`);
    const { rubric, name } = await activeRubric(ctx);
    const members = (await listMembers(ctx.access, { teamIds: [team.id] })).map(memberOf);
    const names = new Map(members.map((member) => [member.api, member.name]));
    const score = scoreTeam(members, rubric);
    const listed = await listScores(ctx.access, { team: slug, limit: MOST_APIS }, rubric.entropy);
    return {
      team: { slug: team.slug, name: team.name },
      ...{ level: score.level, levelName: levelName(rubric.levels, score.level), basis: score.basis },
      weakest: score.weakest.map((api) => ({ slug: api, name: names.get(api) ?? api })),
      ...{ distribution: score.distribution, progress: score.progress, entropy: score.entropy },
      bands: bandsOf(rubric.entropy),
      alerts: members.filter(({ entropy }) => entropy !== null && entropy >= rubric.entropy.highFrom).length,
      dimensions: await meanDimensions(ctx.access, team.id),
      checks: countChecks(rubric, members),
      next: score.next.map(({ id, apis }) => ({
        id,
        title: textOfCheck(id).title,
        effort: effortOf(rubric, id),
        apis,
      })),
      apis: listed.slice(0, MOST_APIS).map((row) => presentScoredApi(row, rubric.entropy)),
      total: team.apis,
      history: (await listTeamChanges(ctx.access, team.id, MOST_HISTORY)).map(presentTeamChange),
      rubric: name,
    };
  },
});

function effortOf({ checks }: Rubric, id: string): number {
  return checks.find((check) => check.id === id)?.effortHours ?? 0;
}

function countChecks({ checks }: Rubric, members: readonly TeamMember[]): TeamScorecard["checks"] {
  return checks.map(({ id, level, effortHours, required }) => {
    const counts = noCounts();
    for (const { statuses, exempted } of members) {
      addCount(counts, statuses[id] ?? "unknown", 1, exempted.includes(id) ? 1 : 0);
    }
    const facet = CHECKS_BY_ID.get(id)?.facet ?? ("governance" as const);
    return { id, level, facet, ...textOfCheck(id), effort: effortHours, required, counts };
  });
}

import { groupBy } from "@/lib/core/group-by";
import type { ServiceContext } from "@/lib/core/context";
import type { TeamScore } from "@/lib/maturity/model/score";
import { scoreTeam } from "@/lib/maturity/score-team";
import type { NamedRubric } from "@/lib/scorecards/model/scored";
import { memberOf } from "@/lib/scorecards/model/team-member";
import {
  insertTeamChanges,
  lastTeamChanges,
  type NewTeamChange,
  prolongTeamChanges,
  type TeamChangeRow,
} from "@/lib/scorecards/store/history";
import { listMembers } from "@/lib/scorecards/store/members";
import { holdScores } from "@/lib/scorecards/store/scores";

/** Teams whose APIs are read together. */
const TEAMS_AT_ONCE = 50;

/** Writes what became of the scores of these teams, from the scores of their APIs as they are stored. */
export async function scoreTeams(ctx: ServiceContext, teamIds: readonly string[], rubric: NamedRubric): Promise<void> {
  for (let start = 0; start < teamIds.length; start += TEAMS_AT_ONCE) {
    const some = teamIds.slice(start, start + TEAMS_AT_ONCE);
    await ctx.transaction((tx) => scoreSome(tx, some, rubric));
  }
}

async function scoreSome(tx: ServiceContext, teamIds: readonly string[], rubric: NamedRubric): Promise<void> {
  await holdScores(tx.access);
  const members = groupBy(await listMembers(tx.access, { teamIds }), ({ teamId }) => teamId);
  const last = new Map((await lastTeamChanges(tx.access, teamIds)).map((row) => [row.teamId, row]));
  const inserts: NewTeamChange[] = [];
  const prolonged: string[] = [];
  for (const teamId of teamIds) {
    const score = scoreTeam((members.get(teamId) ?? []).map(memberOf), rubric.rubric);
    const before = last.get(teamId);
    if (before) prolonged.push(before.id);
    if (before && isSame(before, score, rubric.name)) continue;
    const { level, progress, entropy, distribution } = score;
    inserts.push({
      ...{ teamId, at: tx.now, until: tx.now, level, progress: progress.ratio, entropy, distribution },
      ...{ because: becauseOf(before, score), rubric: rubric.name },
    });
  }
  await prolongTeamChanges(tx.access, prolonged, tx.now);
  await insertTeamChanges(tx.access, inserts);
}

const near = (a: number | null, b: number | null, places: number) =>
  a === null || b === null ? a === b : Math.round(a * 10 ** places) === Math.round(b * 10 ** places);

function isSame(before: TeamChangeRow, after: TeamScore, rubric: string): boolean {
  return (
    before.level === after.level &&
    before.rubric === rubric &&
    near(before.progress, after.progress.ratio, 3) &&
    near(before.entropy, after.entropy, 2) &&
    before.distribution.join() === after.distribution.join()
  );
}

/** Why a team's level is another one: which of its APIs hold it there now. */
function becauseOf(before: TeamChangeRow | undefined, after: TeamScore) {
  if (!before || before.level === after.level) return [];
  const fell = (before.level ?? -1) > (after.level ?? -1);
  const code = after.level === null ? "team-without-apis" : fell ? "team-fell" : "team-rose";
  const api = after.weakest[0] ?? "";
  const values = { api, count: after.weakest.length, from: before.level ?? -1, to: after.level ?? -1 };
  const because = { code, values };
  return [{ kind: "level", id: "level", from: before.level, to: after.level, because, checks: [], evidence: null }];
}

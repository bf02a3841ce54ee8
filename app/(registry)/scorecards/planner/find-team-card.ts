import type { ServiceContext } from "@/lib/core/context";
import { orNull } from "@/lib/http/or-not-found";
import { teamSlug } from "@/lib/members/schema";
import type { TeamScorecard } from "@/lib/scorecards/schema/lists";
import { getTeamScorecard } from "@/lib/scorecards/verbs/get-team-scorecard";

/** The scorecard of the team that an address names; null where there is no such team. */
export async function findTeamCard(ctx: ServiceContext, given: string): Promise<TeamScorecard | null> {
  const team = teamSlug.safeParse(given);
  return team.success ? orNull(getTeamScorecard(ctx, { team: team.data })) : null;
}

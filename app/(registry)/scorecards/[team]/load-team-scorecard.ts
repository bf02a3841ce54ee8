import { decodePart } from "@/app/(registry)/apis/[api]/load-api";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import { readTeamScorecardQuery } from "@/lib/scorecards/model/read-scorecards-query";
import { teamScorecardHref } from "@/lib/scorecards/model/scorecards-address";
import { getTeamScorecard } from "@/lib/scorecards/verbs/get-team-scorecard";
import { listScorecards } from "@/lib/scorecards/verbs/list-scorecards";

/** APIs that are shown with the check that is asked about. */
const SHOWN = 100;

/** A team's scorecard, and the check that the address asks about. */
export async function loadTeamScorecard(slug: string, params: Record<string, string | string[] | undefined>) {
  const query = readTeamScorecardQuery(params);
  const ctx = await pageContext(teamScorecardHref(slug, query));
  const score = await orNotFound(getTeamScorecard(ctx, { team: decodePart(slug) }));
  const check = score.checks.find(({ id }) => id === query.check);
  const page = check && (await listScorecards(ctx, { team: score.team.slug, check: check.id, limit: SHOWN }));
  const asked = check && page ? { check, apis: page.items, hasMore: page.nextCursor !== null } : null;
  return { score, asked };
}

import type { ApiFrameData } from "@/components/catalog/api-frame";
import { canInTeam } from "@/lib/catalog/policy";
import type { ServiceContext } from "@/lib/core/context";
import { listNamedTeams } from "@/lib/members/verbs/list-named-teams";
import type { VersionState } from "@/lib/lifecycle/model";
import type { FindingDto } from "@/lib/versions/schema";
import { getEnteredStates } from "@/lib/versions/verbs/get-entered-states";
import { listFindings } from "@/lib/versions/verbs/list-findings";

const TOP_FINDINGS = 6;

/** What the overview shows beside the API itself: the gravest findings, the past of the version, the teams it could be given to. */
export async function loadOverview(
  ctx: ServiceContext,
  { api, version, may }: ApiFrameData,
): Promise<{
  findings: FindingDto[];
  entered: Partial<Record<VersionState, string>>;
  teams: { slug: string; name: string }[];
}> {
  const [findings, entered, teams] = await Promise.all([
    version ? listFindings(ctx, { api: api.slug, version: version.version, limit: TOP_FINDINGS }) : { items: [] },
    version ? getEnteredStates(ctx, { api: api.slug, version: version.version }) : {},
    may.edit ? listNamedTeams(ctx, {}) : [],
  ]);
  const receivers = teams.filter(({ slug }) => slug === api.team.slug || canInTeam(ctx.actor, "api.create", slug));
  return { findings: findings.items, entered, teams: receivers };
}

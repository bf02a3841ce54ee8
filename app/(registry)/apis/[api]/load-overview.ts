import type { AdviceDto } from "@/lib/advisor/schema";
import { listApiAdvice } from "@/lib/advisor/verbs/list-api-advice";
import type { ApiFrameData } from "@/components/catalog/api-frame";
import { canInTeam } from "@/lib/catalog/policy";
import type { ServiceContext } from "@/lib/core/context";
import type { LanguageDto } from "@/lib/coverage/schema";
import { getLanguage } from "@/lib/coverage/verbs/get-language";
import { listNamedTeams } from "@/lib/members/verbs/list-named-teams";
import type { VersionState } from "@/lib/lifecycle/model";
import { SPEC_FORMATS } from "@/lib/specs/model";
import type { FindingDto } from "@/lib/versions/schema";
import { getEnteredStates } from "@/lib/versions/verbs/get-entered-states";
import type { WaiverDebtDto } from "@/lib/waivers/schema";
import type { WaiveRight } from "@/lib/waivers/model/waive-right";
import { getWaiveRight } from "@/lib/waivers/verbs/get-waive-right";
import { getWaiverDebt } from "@/lib/waivers/verbs/get-waiver-debt";
import { listFindings } from "@/lib/versions/verbs/list-findings";
import type { SilentRuleDto } from "@/lib/versions/schema/silent-rule";
import { listSilentRules } from "@/lib/versions/verbs/list-silent-rules";

const TOP_FINDINGS = 6;
/** In these states gates still decide whether a version becomes active. */
const OPEN_STATES: ReadonlySet<VersionState> = new Set<VersionState>(["draft", "in_review"]);

/** What the overview shows beside the API itself: the gravest findings, the past of the version, what its waivers come to, the teams it could be given to. */
export async function loadOverview(
  ctx: ServiceContext,
  { api, version, may }: ApiFrameData,
): Promise<{
  findings: FindingDto[];
  /** Rules that are on and could not act. */
  silent: SilentRuleDto[];
  entered: Partial<Record<VersionState, string>>;
  debt: WaiverDebtDto;
  /** What the viewer may do about findings that stand against the version; null: nothing. */
  waive: WaiveRight | null;
  teams: { slug: string; name: string }[];
  /** What the API was made after, newest first. */
  advice: AdviceDto[];
  /** What the registry does with the language of the version. */
  language: LanguageDto | null;
}> {
  const format = SPEC_FORMATS.find((one) => one === version?.format);
  const [findings, silent, entered, debt, waive, teams, advice, language] = await Promise.all([
    version ? listFindings(ctx, { api: api.slug, version: version.version, limit: TOP_FINDINGS }) : { items: [] },
    version ? listSilentRules(ctx, { api: api.slug, version: version.version }) : [],
    version ? getEnteredStates(ctx, { api: api.slug, version: version.version }) : {},
    getWaiverDebt(ctx, { api: api.slug }),
    version && OPEN_STATES.has(version.state) ? getWaiveRight(ctx, { api: api.slug, version: version.version }) : null,
    may.edit ? listNamedTeams(ctx, {}) : [],
    listApiAdvice(ctx, { api: api.slug }),
    format ? getLanguage(ctx, { format }) : null,
  ]);
  const receivers = teams.filter(({ slug }) => slug === api.team.slug || canInTeam(ctx.actor, "api.create", slug));
  return { findings: findings.items, silent, entered, debt, waive, teams: receivers, advice: advice.items, language };
}

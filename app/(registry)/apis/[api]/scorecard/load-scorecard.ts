import { loadApi } from "@/app/(registry)/apis/[api]/load-api";
import { canInTeam } from "@/lib/catalog/policy";
import { RegistryError } from "@/lib/core/errors";
import type { ServiceContext } from "@/lib/core/context";
import { listEvidence } from "@/lib/evidence/verbs/list-evidence";
import { LONGEST_EXEMPTION_DAYS } from "@/lib/exemptions/policy";
import { listExemptions } from "@/lib/exemptions/verbs/list-exemptions";
import { orNotFound } from "@/lib/http/or-not-found";
import { utcDay } from "@/lib/lifecycle/notice";
import { can } from "@/lib/members/policy";
import type { ScorecardQuery } from "@/lib/scorecards/model/read-scorecards-query";
import { explainScore } from "@/lib/scorecards/verbs/explain-score";
import { getApiScorecard } from "@/lib/scorecards/verbs/get-api-scorecard";

/** Reports from outside that the page shows. */
const EVIDENCE_SHOWN = 20;

/** What is asked for, or null where there is no such thing. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof RegistryError && error.code === "not_found") return null;
    throw error;
  }
}

/** The scores at the end of two days; null where one of them is not asked for, or was not scored yet. */
async function compare(ctx: ServiceContext, api: string, { from, to }: ScorecardQuery) {
  if (!from || !to) return null;
  const at = (day: string) => orNull(explainScore(ctx, { api, at: `${day}T23:59:59.999Z` }));
  const [before, after] = await Promise.all([at(from), at(to)]);
  return before && after ? { before, after } : null;
}

/** Everything that the scorecard of an API shows; its score is null until it has been made. */
export async function loadScorecard(slug: string, query: ScorecardQuery) {
  const { ctx, frame } = await loadApi(slug);
  const api = frame.api.slug;
  const [score, compared, explained, evidence, exemptions] = await Promise.all([
    orNull(getApiScorecard(ctx, { api })),
    compare(ctx, api, query),
    query.explain ? orNull(explainScore(ctx, { api, at: query.explain })) : null,
    orNotFound(listEvidence(ctx, { api, limit: EVIDENCE_SHOWN })),
    listExemptions(ctx, { api, live: true, limit: 200 }),
  ]);
  const last = new Date(ctx.now.getTime() + LONGEST_EXEMPTION_DAYS * 86_400_000);
  return {
    ...{ frame, score, compared, explained, evidence: evidence.items, exemptions: exemptions.items },
    /** Null: the viewer grants none. */
    exempting: can(ctx.actor, "exemption.grant") ? { first: utcDay(ctx.now), last: utcDay(last) } : null,
    /** Null: the viewer may not report about it. */
    reporting: canInTeam(ctx.actor, "evidence.write", frame.api.team.slug)
      ? { today: utcDay(ctx.now), versions: frame.recent.map(({ version }) => version) }
      : null,
  };
}

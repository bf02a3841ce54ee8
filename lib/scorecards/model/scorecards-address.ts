import type { EntropyTermName } from "@/lib/scorecards/schema/evidence-of-score";
import type { EntropyTermQuery, EstateQuery, ScorecardQuery, TeamScorecardQuery } from "./read-scorecards-query";

function withParams(path: string, values: Record<string, string | number | undefined>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== undefined) params.set(name, String(value));
  const text = params.toString();
  return `${path}${text ? `?${text}` : ""}`;
}

/** The page of an API's scorecard. */
export function scorecardHref(api: string, query: Partial<ScorecardQuery> = {}): string {
  const { facet: only, status, check, from, to, explain } = query;
  return withParams(`/apis/${encodeURIComponent(api)}/scorecard`, { facet: only, status, check, from, to, explain });
}

/** The place of one check on an API's scorecard, opened. */
export function checkHref(api: string, check: string): string {
  return `${scorecardHref(api, { check })}#check-${encodeURIComponent(check)}`;
}

/** The page of what is behind a term of an API's entropy: what is counted, or all that it is counted of. */
export function entropyTermHref(api: string, term: EntropyTermName, query: Partial<EntropyTermQuery> = {}): string {
  const part = query.part === "denominator" ? query.part : undefined;
  return withParams(`/apis/${encodeURIComponent(api)}/scorecard/entropy/${term}`, { part, cursor: query.cursor });
}

/** The page of a team's scorecard; with a check, how each of its APIs stands with it. */
export function teamScorecardHref(team: string, query: TeamScorecardQuery = {}): string {
  return withParams(`/scorecards/${encodeURIComponent(team)}`, { check: query.check });
}

/** The page of the estate's scorecards: teams × checks, or the APIs one by one. */
export function estateHref(query: Partial<EstateQuery> = {}): string {
  const { look, facet: only, level: of, domain, page, at, band, team, q, cursor } = query;
  if (look === "apis") return withParams("/scorecards", { look, at, band, team, q, cursor });
  return withParams("/scorecards", { facet: only, level: of, domain, page: page === 1 ? undefined : page });
}

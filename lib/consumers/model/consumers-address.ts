import type {
  ApiConsumersQuery,
  BreakingQuery,
  ConsumersQuery,
  DependenciesQuery,
  TeamBreakingQuery,
} from "./consumers-query";

function withParams(path: string, given: Record<string, string | number | undefined>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(given))
    if (value !== undefined && value !== "") params.set(name, String(value));
  const search = params.toString();
  return search ? `${path}?${search}` : path;
}

/** The address of the list of consumers. */
export function consumersHref(query: Partial<ConsumersQuery> = {}): string {
  return withParams("/consumers", query);
}

/** The address of a consumer. */
export function consumerHref(slug: string): string {
  return `/consumers/${encodeURIComponent(slug)}`;
}

/** The address of what will break for a consumer. */
export function breakingHref(slug: string, query: BreakingQuery = {}): string {
  return withParams(`${consumerHref(slug)}/breaking`, query);
}

/** The address of what will break for a team's services. */
export function teamBreakingHref(query: TeamBreakingQuery = {}): string {
  return withParams("/breaking", query);
}

/** The address of the names under which a consumer calls. */
export function identitiesHref(slug: string): string {
  return `${consumerHref(slug)}/identities`;
}

/** The address of an API's consumers; with an operation, of those who call it and what is downstream of it. */
export function apiConsumersHref(api: string, query: Partial<ApiConsumersQuery> = {}): string {
  return withParams(`/apis/${encodeURIComponent(api)}/consumers`, query);
}

/** The address of a view of the dependencies; what is the default is left out. */
export function dependenciesHref(query: Partial<DependenciesQuery> = {}): string {
  const { depth, view, ...rest } = query;
  return withParams("/dependencies", {
    ...rest,
    depth: depth === 1 ? undefined : depth,
    view: view === "auto" ? undefined : view,
  });
}

import { z } from "zod";
import { CONSUMER_KINDS } from "@/lib/consumers/model";

const text = (max: number) => z.string().trim().min(1).max(max).optional().catch(undefined);

const consumersQuery = z.object({
  q: text(200),
  team: text(60),
  kind: z.enum(CONSUMER_KINDS).optional().catch(undefined),
  cursor: text(500),
});
export type ConsumersQuery = z.output<typeof consumersQuery>;

const apiConsumersQuery = z.object({ operation: text(500), cursor: text(500) });
export type ApiConsumersQuery = z.output<typeof apiConsumersQuery>;

/** How the dependencies are shown; absent: as a graph, and on a phone as a table. */
export const DEPENDENCY_LOOKS = ["graph", "table"] as const;

const dependenciesQuery = z.object({
  team: text(60),
  domain: text(60),
  api: text(80),
  consumer: text(80),
  depth: z.coerce.number().int().min(1).max(6).default(1).catch(1),
  view: z.enum(["auto", "teams", "nodes"]).default("auto").catch("auto"),
  look: z.enum(DEPENDENCY_LOOKS).optional().catch(undefined),
});
export type DependenciesQuery = z.output<typeof dependenciesQuery>;

type Params = Record<string, string | string[] | undefined>;

/** Reads the view of the consumers from an address. Never throws. */
export function readConsumersQuery(params: Params): ConsumersQuery {
  return consumersQuery.parse(params);
}

/** Reads the view of an API's consumers from an address. Never throws. */
export function readApiConsumersQuery(params: Params): ApiConsumersQuery {
  return apiConsumersQuery.parse(params);
}

/** Reads the view of the dependencies from an address. Never throws. */
export function readDependenciesQuery(params: Params): DependenciesQuery {
  return dependenciesQuery.parse(params);
}

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

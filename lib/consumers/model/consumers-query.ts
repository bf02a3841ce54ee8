import { z } from "zod";
import { CONSUMER_KINDS } from "@/lib/consumers/model";
import { DEPENDENCY_LOOKS } from "./dependency-looks";

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

const breakingQuery = z.object({ within: z.coerce.number().int().min(0).max(3_650).optional().catch(undefined) });
export type BreakingQuery = z.output<typeof breakingQuery>;

const teamBreakingQuery = breakingQuery.extend({ team: text(60) });
export type TeamBreakingQuery = z.output<typeof teamBreakingQuery>;

/** Reads how far ahead the page of what will break looks from an address. Never throws. */
export function readBreakingQuery(params: Params): BreakingQuery {
  return breakingQuery.parse(params);
}

/** Reads the view of what will break for a team's services from an address. Never throws. */
export function readTeamBreakingQuery(params: Params): TeamBreakingQuery {
  return teamBreakingQuery.parse(params);
}

import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { Prisma } from "@/generated/prisma/client";

/** That a consumer calls an API, over all sources. */
export interface CallRow {
  consumerId: string;
  apiId: string;
  sources: number;
  /** The kinds of these sources. */
  said: string[];
  /** Operations named, each once. */
  operations: string[];
}

const CALLS = Prisma.sql`SELECT d."consumerId"::text, d."apiId"::text, count(DISTINCT d.id)::int AS sources,
  array_agg(DISTINCT d.source) AS said, coalesce(array_agg(DISTINCT op.key) FILTER (WHERE op.key IS NOT NULL), '{}') AS operations
  FROM dependency d LEFT JOIN LATERAL unnest(d.operations) AS op(key) ON true`;

/** Calls of these consumers, and of these APIs. */
export async function listCalls(
  access: DataAccess,
  of: { consumerIds?: readonly string[]; apiIds?: readonly string[] },
  take: number,
): Promise<CallRow[]> {
  const { consumerIds = [], apiIds = [] } = of;
  if (consumerIds.length === 0 && apiIds.length === 0) return [];
  return dbOf(access).$queryRaw<CallRow[]>`${CALLS}
    WHERE d."consumerId" = ANY(${[...consumerIds]}::uuid[]) OR d."apiId" = ANY(${[...apiIds]}::uuid[])
    GROUP BY d."consumerId", d."apiId" ORDER BY d."consumerId", d."apiId" LIMIT ${take}`;
}

/** What is said of who calls these APIs, word by word: several sources may name different operations. */
export async function listCallWords(access: DataAccess, apiIds: readonly string[], version: string | undefined) {
  return dbOf(access).dependency.findMany({
    where: { apiId: { in: [...apiIds] }, ...(version === undefined ? {} : { version: { in: ["", version] } }) },
    select: { consumerId: true, apiId: true, operations: true },
    orderBy: [{ consumer: { slug: "asc" } }, { id: "asc" }],
    take: 20_000,
  });
}

/** Which of these consumers provide which of these APIs; either list may be left out. */
export async function listProvisions(
  access: DataAccess,
  of: { consumerIds?: readonly string[]; apiIds?: readonly string[] },
): Promise<{ consumerId: string; apiId: string }[]> {
  return dbOf(access).provision.findMany({
    where: {
      OR: [
        ...(of.consumerIds ? [{ consumerId: { in: [...of.consumerIds] } }] : []),
        ...(of.apiIds ? [{ apiId: { in: [...of.apiIds] } }] : []),
      ],
    },
    select: { consumerId: true, apiId: true },
    distinct: ["consumerId", "apiId"],
    take: 20_000,
  });
}

export interface GraphScope {
  team?: string | undefined;
  domain?: string | undefined;
}

/** A relation fits a team that owns the API or runs the consumer, and the domain of the API. */
function inScope({ team, domain }: GraphScope): Prisma.Sql {
  const teams = team === undefined ? Prisma.empty : Prisma.sql`AND (at.slug = ${team} OR ct.slug = ${team})`;
  const domains = domain === undefined ? Prisma.empty : Prisma.sql`AND a.domain = ${domain}`;
  return Prisma.sql`JOIN api a ON a.id = d."apiId" JOIN team at ON at.id = a."teamId"
    JOIN consumer c ON c.id = d."consumerId" LEFT JOIN team ct ON ct.id = c."teamId" WHERE true ${teams} ${domains}`;
}

/** How much fits: APIs called, consumers, and pairs of them. */
export async function countRelations(access: DataAccess, scope: GraphScope) {
  const [row] = await dbOf(access).$queryRaw<{ apis: number; consumers: number; relations: number }[]>`
    SELECT count(DISTINCT d."apiId")::int AS apis, count(DISTINCT d."consumerId")::int AS consumers,
      count(DISTINCT (d."consumerId", d."apiId"))::int AS relations FROM dependency d ${inScope(scope)}`;
  return row ?? { apis: 0, consumers: 0, relations: 0 };
}

/** The ids of the pairs that fit. */
export async function listScopedCalls(access: DataAccess, scope: GraphScope, take: number): Promise<CallRow[]> {
  return dbOf(access).$queryRaw<
    CallRow[]
  >`SELECT d."consumerId"::text, d."apiId"::text, count(DISTINCT d.id)::int AS sources,
    array_agg(DISTINCT d.source) AS said, coalesce(array_agg(DISTINCT op.key) FILTER (WHERE op.key IS NOT NULL), '{}') AS operations
    FROM (SELECT d.* FROM dependency d ${inScope(scope)}) AS d LEFT JOIN LATERAL unnest(d.operations) AS op(key) ON true
    GROUP BY d."consumerId", d."apiId" ORDER BY d."consumerId", d."apiId" LIMIT ${take}`;
}

/** All that one team's consumers call of another's APIs. */
export interface TeamCallRow {
  fromSlug: string | null;
  fromName: string | null;
  toSlug: string;
  toName: string;
  relations: number;
  operations: number;
  sources: number;
  said: string[];
}

/** Calls between teams, the heaviest first. */
export async function listTeamCalls(access: DataAccess, scope: GraphScope, take: number): Promise<TeamCallRow[]> {
  return dbOf(access).$queryRaw<TeamCallRow[]>`
    SELECT ct.slug AS "fromSlug", ct.name AS "fromName", at.slug AS "toSlug", at.name AS "toName",
      count(DISTINCT (d."consumerId", d."apiId"))::int AS relations, sum(cardinality(d.operations))::int AS operations,
      count(*)::int AS sources, array_agg(DISTINCT d.source) AS said FROM dependency d ${inScope(scope)}
    GROUP BY ct.slug, ct.name, at.slug, at.name ORDER BY relations DESC, "toSlug", "fromSlug" LIMIT ${take}`;
}

const VERSION = { select: { state: true, operationCount: true } } as const;

/** APIs as nodes. */
export async function findApiNodes(access: DataAccess, ids: readonly string[]) {
  return dbOf(access).api.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      slug: true,
      name: true,
      team: { select: { slug: true, name: true } },
      newestVersion: VERSION,
      activeVersion: VERSION,
    },
    orderBy: { slug: "asc" },
  });
}

/** Consumers as nodes. */
export async function findConsumerNodes(access: DataAccess, ids: readonly string[]) {
  return dbOf(access).consumer.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      slug: true,
      name: true,
      kind: true,
      contact: true,
      team: { select: { slug: true, name: true } },
    },
    orderBy: { slug: "asc" },
  });
}

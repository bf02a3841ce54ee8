import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { Prisma } from "@/generated/prisma/client";

/** The versions of an API that may be called. */
export async function listCallableVersions(access: DataAccess, apiId: string) {
  return dbOf(access).apiVersion.findMany({
    where: { apiId },
    select: { id: true, label: true, state: true, sortKey: true },
    orderBy: { sortKey: "desc" },
  });
}

/** The keys of a version's operations, in the order of the document. */
export async function listOperationKeys(access: DataAccess, versionId: string) {
  return dbOf(access).operation.findMany({
    where: { versionId },
    select: { key: true, deprecated: true },
    orderBy: { ordinal: "asc" },
  });
}

/** The identities that a word means: those linked to the consumer of that slug, and what telemetry names so. */
export async function findMeantIdentities(access: DataAccess, word: string): Promise<string[]> {
  const rows = await dbOf(access).consumerIdentity.findMany({
    where: { OR: [{ value: word }, { consumer: { slug: word } }] },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** APIs with operations that nobody called since a day although telemetry came on enough days. */
export async function readUncalledApis(
  access: DataAccess,
  asked: { from: Date; to: Date; leastDays: number; most: number },
): Promise<{ apiId: string; uncalled: number; operations: number; keys: string[] }[]> {
  const { from, to, leastDays, most } = asked;
  const range = Prisma.sql`"day" >= ${from.toISOString()}::date AND "day" < ${to.toISOString()}::date`;
  return dbOf(access).$queryRaw`
    WITH seen AS (SELECT "apiId" FROM usage_api_day WHERE ${range} GROUP BY "apiId" HAVING count(DISTINCT "day") >= ${leastDays}),
    called AS (SELECT DISTINCT "apiId", operation FROM usage_day WHERE ${range} AND "apiId" IN (SELECT "apiId" FROM seen))
    SELECT a.id::text AS "apiId", count(*) FILTER (WHERE c.operation IS NULL)::int AS uncalled, count(*)::int AS operations,
      (array_agg(o.key ORDER BY o.ordinal) FILTER (WHERE c.operation IS NULL))[1:5] AS keys
    FROM seen JOIN api a ON a.id = seen."apiId" JOIN operation o ON o."versionId" = a."activeVersionId"
    LEFT JOIN called c ON c."apiId" = a.id AND c.operation = o.key
    GROUP BY a.id HAVING count(*) FILTER (WHERE c.operation IS NULL) > 0
    ORDER BY count(*) FILTER (WHERE c.operation IS NULL) DESC, a.id LIMIT ${most}`;
}

/** Calls to retired versions, by version. */
export async function readRetiredCalls(
  access: DataAccess,
  asked: { from: Date; to: Date; most: number },
): Promise<{ apiId: string; versionId: string; version: string; calls: number; lastDay: Date }[]> {
  return dbOf(access).$queryRaw`
    SELECT d."apiId"::text, v.id::text AS "versionId", v.label AS version, sum(d.calls)::float8 AS calls, max(d."day") AS "lastDay"
    FROM usage_api_day d JOIN api_version v ON v.id = d."versionId" AND v.state = 'retired'
    WHERE d."day" >= greatest(${asked.from.toISOString()}::date, v."stateChangedAt"::date)
      AND d."day" < ${asked.to.toISOString()}::date
    GROUP BY d."apiId", v.id ORDER BY sum(d.calls) DESC LIMIT ${asked.most}`;
}

/** Names of APIs by their ids. */
export async function findApiNames(access: DataAccess, ids: readonly string[]) {
  const rows = await dbOf(access).api.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, slug: true, name: true, team: { select: { slug: true, name: true } } },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

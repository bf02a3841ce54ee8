import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { StoredWindow } from "@/lib/usage/model/hours";
import { NO_VERSION } from "@/lib/usage/model/identity";
import { Prisma } from "@/generated/prisma/client";

const iso = (at: number) => new Date(at).toISOString();

/** Which calls are read. */
export interface CallsFilter {
  apiIds: readonly string[];
  window: StoredWindow;
  versionIds?: readonly string[] | undefined;
  operations?: readonly string[] | undefined;
  identityIds?: readonly string[] | undefined;
}

function conditions({ apiIds, versionIds, operations, identityIds }: CallsFilter): Prisma.Sql {
  const all = [Prisma.sql`"apiId" = ANY(${[...apiIds]}::uuid[])`];
  if (versionIds) all.push(Prisma.sql`"versionId" = ANY(${[...versionIds]}::uuid[])`);
  if (operations) all.push(Prisma.sql`operation = ANY(${[...operations]}::text[])`);
  if (identityIds) all.push(Prisma.sql`"identityId" = ANY(${[...identityIds]}::uuid[])`);
  return Prisma.join(all, " AND ");
}

/** The rows of a window, from whole days and the hours at its ends, as `at`, key, `calls`, `lastAt`, `latency`. */
export function callRows(filter: CallsFilter): Prisma.Sql {
  const { days, hours } = filter.window;
  const where = conditions(filter);
  const columns = Prisma.raw(`"apiId", "versionId", operation, "identityId", status, calls, "lastAt", latency`);
  const parts = hours.map(
    ({ from, to }) => Prisma.sql`SELECT hour AS at, ${columns} FROM usage_hour
      WHERE ${where} AND hour >= ${iso(from)}::timestamp AND hour < ${iso(to)}::timestamp`,
  );
  if (days.from < days.to || parts.length === 0) {
    parts.push(Prisma.sql`SELECT "day"::timestamp AS at, ${columns} FROM usage_day
      WHERE ${where} AND "day" >= ${iso(days.from)}::date AND "day" < ${iso(days.to)}::date`);
  }
  return Prisma.join(parts, " UNION ALL ");
}

const ERRORS = Prisma.raw(`sum(calls) FILTER (WHERE status IN ('5xx', 'error'))`);

/** Calls of an operation by an identity: what traffic is made of. */
export interface PairRow {
  operation: string;
  identityId: string;
  calls: number;
  errors: number;
  lastAt: Date;
}

/** Calls by operation and identity. */
export async function readPairs(access: DataAccess, filter: CallsFilter): Promise<PairRow[]> {
  return dbOf(access).$queryRaw<PairRow[]>`
    SELECT operation, "identityId"::text, sum(calls)::float8 AS calls, coalesce(${ERRORS}, 0)::float8 AS errors, max("lastAt") AS "lastAt"
    FROM (${callRows(filter)}) AS c GROUP BY operation, "identityId"`;
}

/** Calls by operation. */
export async function readOperationTotals(
  access: DataAccess,
  filter: CallsFilter,
): Promise<{ operation: string; calls: number; lastAt: Date }[]> {
  return dbOf(access).$queryRaw`SELECT operation, sum(calls)::float8 AS calls, max("lastAt") AS "lastAt"
    FROM (${callRows(filter)}) AS c GROUP BY operation`;
}

/** Calls by UTC day. */
export async function readDays(
  access: DataAccess,
  filter: CallsFilter,
): Promise<{ day: string; calls: number; errors: number }[]> {
  return dbOf(access).$queryRaw`
    SELECT to_char(at, 'YYYY-MM-DD') AS day, sum(calls)::float8 AS calls, coalesce(${ERRORS}, 0)::float8 AS errors
    FROM (${callRows(filter)}) AS c GROUP BY 1 ORDER BY 1`;
}

/** Calls by version, and how they ended. */
export async function readStatuses(
  access: DataAccess,
  filter: CallsFilter,
): Promise<{ versionId: string | null; status: string; calls: number; lastAt: Date }[]> {
  return dbOf(access).$queryRaw`
    SELECT nullif("versionId", ${NO_VERSION}::uuid)::text AS "versionId", status, sum(calls)::float8 AS calls, max("lastAt") AS "lastAt"
    FROM (${callRows(filter)}) AS c GROUP BY 1, 2`;
}

/** Calls by operation and UTC day, for trends. */
export async function readOperationDays(
  access: DataAccess,
  filter: CallsFilter,
): Promise<{ versionId: string | null; operation: string; day: string; calls: number }[]> {
  return dbOf(access).$queryRaw`
    SELECT nullif("versionId", ${NO_VERSION}::uuid)::text AS "versionId", operation, to_char(at, 'YYYY-MM-DD') AS day,
      sum(calls)::float8 AS calls FROM (${callRows(filter)}) AS c GROUP BY 1, 2, 3`;
}

/** Calls and how long they took, by hour or day. Days that are only read in part count what was read of them. */
export async function readSteps(
  access: DataAccess,
  filter: CallsFilter,
  step: "hour" | "day",
): Promise<{ at: Date; calls: number; errors: number; latency: number[] }[]> {
  const at = Prisma.raw(`date_trunc('${step}', at)`);
  return dbOf(access).$queryRaw`
    WITH c AS (${callRows(filter)}),
    total AS (SELECT ${at} AS at, sum(calls)::float8 AS calls, coalesce(${ERRORS}, 0)::float8 AS errors FROM c GROUP BY 1),
    bucket AS (SELECT ${at} AS at, one >> 40 AS b, sum(one & 1099511627775)::bigint AS n FROM c, unnest(c.latency) AS one GROUP BY 1, 2),
    latency AS (SELECT at, array_agg(((b << 40) + n)::float8 ORDER BY b) AS packed FROM bucket GROUP BY at)
    SELECT total.at, calls, errors, coalesce(packed, '{}') AS latency FROM total LEFT JOIN latency USING (at) ORDER BY 1`;
}

/** When calls of APIs were first and last recorded. */
export async function readTelemetry(access: DataAccess, apiIds: readonly string[]) {
  return dbOf(access).apiTelemetry.findMany({
    where: { apiId: { in: [...apiIds] } },
    select: { apiId: true, firstAt: true, lastAt: true },
  });
}

/** Calls of APIs by version and UTC day; `to` is not part of it. */
export async function readApiDays(
  access: DataAccess,
  apiIds: readonly string[],
  from: number,
  to: number,
): Promise<{ apiId: string; versionId: string; day: string; calls: number; errors: number }[]> {
  return dbOf(access).$queryRaw`
    SELECT "apiId"::text, "versionId"::text, to_char("day", 'YYYY-MM-DD') AS day, calls::float8, errors::float8 FROM usage_api_day
    WHERE "apiId" = ANY(${[...apiIds]}::uuid[]) AND "day" >= ${iso(from)}::date AND "day" < ${iso(to)}::date`;
}

/** Calls since a day by API and day; an API with telemetry and without calls in that time has one row without a day. */
export async function readSlugDays(
  access: DataAccess,
  slugs: readonly string[],
  from: number,
): Promise<{ slug: string; day: string | null; calls: number }[]> {
  return dbOf(access).$queryRaw`
    SELECT a.slug, to_char(d."day", 'YYYY-MM-DD') AS day, coalesce(sum(d.calls), 0)::float8 AS calls
    FROM api a JOIN api_telemetry t ON t."apiId" = a.id
    LEFT JOIN usage_api_day d ON d."apiId" = a.id AND d."day" >= ${iso(from)}::date
    WHERE a.slug = ANY(${[...slugs]}::text[]) GROUP BY a.slug, d."day"`;
}

/** Identities with the consumers that they were linked to. */
export async function readIdentities(access: DataAccess, ids: readonly string[]) {
  return dbOf(access).consumerIdentity.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      attribute: true,
      value: true,
      consumerId: true,
      consumer: { select: { slug: true, name: true } },
    },
  });
}

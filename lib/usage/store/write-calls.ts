import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { COUNT_BITS } from "@/lib/usage/model/packed-latency";
import { Prisma } from "@/generated/prisma/client";

/** A row of calls as it is stored; `at` is the start of its hour or day. */
export interface CallRow {
  apiId: string;
  at: number;
  versionId: string;
  operation: string;
  identityId: string;
  status: string;
  calls: number;
  lastAt: number;
  /** As `packLatency` made it. */
  latency: readonly number[];
}

const ROWS_A_STATEMENT = 5_000;
const COUNTS = Prisma.raw(String(2n ** BigInt(COUNT_BITS) - 1n));
const BITS = Prisma.raw(String(COUNT_BITS));
const TABLES = {
  hour: { name: Prisma.raw("usage_hour"), at: Prisma.raw("hour"), type: Prisma.raw("timestamp") },
  day: { name: Prisma.raw("usage_day"), at: Prisma.raw('"day"'), type: Prisma.raw("date") },
} as const;

const iso = (at: number) => new Date(at).toISOString();

/**
 * Adds calls to those that are stored, in the order of the key: two that write the same rows wait for each other, and never
 * both at once. Counts of one bucket of latency are added.
 */
export async function addCalls(access: DataAccess, step: keyof typeof TABLES, rows: readonly CallRow[]): Promise<void> {
  const { name, at, type } = TABLES[step];
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const some = rows.slice(start, start + ROWS_A_STATEMENT);
    await dbOf(access).$executeRaw`
      INSERT INTO ${name} AS t ("apiId", ${at}, "versionId", operation, "identityId", status, calls, "lastAt", latency)
      SELECT r.api, r.at, r.version, r.operation, r.identity, r.status, r.calls, r.last, r.latency::bigint[]
      FROM unnest(${some.map((row) => row.apiId)}::uuid[], ${some.map((row) => iso(row.at))}::${type}[],
        ${some.map((row) => row.versionId)}::uuid[], ${some.map((row) => row.operation)}::text[],
        ${some.map((row) => row.identityId)}::uuid[], ${some.map((row) => row.status)}::text[],
        ${some.map((row) => String(row.calls))}::bigint[], ${some.map((row) => iso(row.lastAt))}::timestamp[],
        ${some.map((row) => `{${row.latency.join(",")}}`)}::text[])
        AS r(api, at, version, operation, identity, status, calls, last, latency)
      ORDER BY r.api, r.at, r.version, r.operation, r.identity, r.status
      ON CONFLICT ("apiId", ${at}, "versionId", operation, "identityId", status) DO UPDATE SET
        calls = t.calls + excluded.calls, "lastAt" = greatest(t."lastAt", excluded."lastAt"),
        latency = (SELECT coalesce(array_agg((b << ${BITS}) + c ORDER BY b), '{}') FROM (
          SELECT one >> ${BITS} AS b, sum(one & ${COUNTS})::bigint AS c
          FROM unnest(t.latency || excluded.latency) AS one GROUP BY 1) AS merged)`;
  }
}

/** Calls to a version on a day. */
export interface ApiDayRow {
  apiId: string;
  day: number;
  versionId: string;
  calls: number;
  errors: number;
}

/** Adds to the calls of APIs by day. */
export async function addApiDays(access: DataAccess, rows: readonly ApiDayRow[]): Promise<void> {
  await dbOf(access).$executeRaw`
    INSERT INTO usage_api_day AS t ("apiId", "day", "versionId", calls, errors)
    SELECT * FROM unnest(${rows.map((row) => row.apiId)}::uuid[], ${rows.map((row) => iso(row.day))}::date[],
      ${rows.map((row) => row.versionId)}::uuid[], ${rows.map((row) => String(row.calls))}::bigint[],
      ${rows.map((row) => String(row.errors))}::bigint[]) AS r(api, at, version, calls, errors) ORDER BY api, at, version
    ON CONFLICT ("apiId", "day", "versionId") DO UPDATE SET calls = t.calls + excluded.calls, errors = t.errors + excluded.errors`;
}

/** Adds to how many calls met which fate on a day. The last thing written: all who record meet in these rows. */
export async function addCounts(access: DataAccess, day: number, counts: ReadonlyMap<string, number>): Promise<void> {
  const some = [...counts].filter(([, calls]) => calls > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  if (some.length === 0) return;
  await dbOf(access).$executeRaw`
    INSERT INTO telemetry_count AS t ("day", fate, calls)
    SELECT ${iso(day)}::date, fate, calls FROM unnest(${some.map(([fate]) => fate)}::text[],
      ${some.map(([, calls]) => String(calls))}::bigint[]) AS r(fate, calls) ORDER BY fate
    ON CONFLICT ("day", fate) DO UPDATE SET calls = t.calls + excluded.calls`;
}

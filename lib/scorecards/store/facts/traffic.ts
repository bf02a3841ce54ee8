import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { TRAFFIC_DAYS, type TrafficFacts } from "@/lib/maturity/model/facts";
import { dayBefore, type FactBatch, instantOf } from "@/lib/scorecards/model/fact-batch";
import { NO_VERSION, OTHER_IDENTITIES, UNKNOWN_IDENTITY } from "@/lib/usage/model/identity";
import { Prisma } from "@/generated/prisma/client";

/** Traffic of an API, without what else is known of how it came. */
export type CalledFacts = Omit<TrafficFacts, "operationsSeen"> & { operationsSeen: number };

interface OperationsRow {
  apiId: string;
  calls: number;
  errors: number;
  deprecated: number;
  unmatched: number;
  seen: number;
}

/** The days of the window: with the one of its instant. */
export function trafficWindow(at: Date): { from: string; to: string } {
  const day = (days: number) => dayBefore(at, days).toISOString().slice(0, 10);
  return { from: day(TRAFFIC_DAYS - 1), to: day(0) };
}

/**
 * Calls of the window by API, version and operation, and whether each is deprecated: `api, version, operation, calls, errors,
 * deprecated`. Calls of an unknown version count as those of the current one. An operation is deprecated where its document
 * marks it, where somebody declared it or its version.
 */
export function judgedCalls(batch: FactBatch): Prisma.Sql {
  const { from, to } = trafficWindow(batch.at);
  const current = [...batch.apis].flatMap(([api, { current: version }]) =>
    version ? [{ api, version: version.id }] : [],
  );
  return Prisma.sql`
    WITH current AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify(current)}::jsonb) AS c(api uuid, version uuid)),
    called AS (
      SELECT u."apiId" AS api, CASE u."versionId" WHEN ${NO_VERSION}::uuid THEN c.version ELSE u."versionId" END AS version,
        u.operation, sum(u.calls) AS calls, coalesce(sum(u.calls) FILTER (WHERE u.status IN ('5xx', 'error')), 0) AS errors
      FROM usage_day u LEFT JOIN current c ON c.api = u."apiId"
      WHERE u."apiId" = ANY(${[...batch.apiIds]}::uuid[]) AND u.day BETWEEN ${from}::date AND ${to}::date GROUP BY 1, 2, 3),
    going AS (
      SELECT v.id AS version FROM api_version v JOIN deprecation d ON d."versionId" = v.id
      WHERE v."apiId" = ANY(${[...batch.apiIds]}::uuid[]) AND d."deprecatedAt" <= ${batch.at.toISOString()}::timestamp
        AND v.state IN ('deprecated', 'sunset', 'retired')),
    judged AS (
      SELECT k.*, (g.version IS NOT NULL OR coalesce(o.deprecated, false) OR p."matchKey" IS NOT NULL) AS deprecated
      FROM called k
      LEFT JOIN (SELECT "versionId", key, bool_or(deprecated) AS deprecated FROM operation
        WHERE "versionId" IN (SELECT version FROM called) GROUP BY 1, 2) o ON o."versionId" = k.version AND o.key = k.operation
      LEFT JOIN going g ON g.version = k.version
      LEFT JOIN (SELECT DISTINCT "apiId", "matchKey" FROM part_deprecation WHERE kind = 'operation' AND "closedAt" IS NULL
        AND "apiId" = ANY(${[...batch.apiIds]}::uuid[])) p
        ON p."apiId" = k.api AND p."matchKey" = regexp_replace(k.operation, '[{][^{}]*[}]', '{}', 'g'))`;
}

async function readOperations(access: DataAccess, batch: FactBatch): Promise<OperationsRow[]> {
  return dbOf(access).$queryRaw<OperationsRow[]>`
    ${judgedCalls(batch)},
    seen AS (SELECT c.api, count(DISTINCT o.key)::int AS operations FROM current c JOIN operation o ON o."versionId" = c.version
      JOIN judged k ON k.api = c.api AND k.operation = o.key GROUP BY c.api)
    SELECT j.api::text AS "apiId", sum(j.calls)::float8 AS calls, sum(j.errors)::float8 AS errors,
      coalesce(sum(j.calls) FILTER (WHERE j.deprecated), 0)::float8 AS deprecated,
      coalesce(sum(j.calls) FILTER (WHERE j.operation = ''), 0)::float8 AS unmatched,
      coalesce(max(s.operations), 0)::int AS seen
    FROM judged j LEFT JOIN seen s ON s.api = j.api GROUP BY j.api`;
}

interface CallersRow {
  apiId: string;
  identified: number;
  callers: number;
  spiffe: number;
}

async function readCallers(access: DataAccess, batch: FactBatch): Promise<CallersRow[]> {
  const { from, to } = trafficWindow(batch.at);
  return dbOf(access).$queryRaw<CallersRow[]>`
    SELECT u.api::text AS "apiId", sum(u.calls)::float8 AS identified, count(i.id)::int AS callers,
      count(i.id) FILTER (WHERE i.value LIKE 'spiffe://%')::int AS spiffe
    FROM (SELECT "apiId" AS api, "identityId", sum(calls) AS calls FROM usage_day
      WHERE "apiId" = ANY(${[...batch.apiIds]}::uuid[]) AND day BETWEEN ${from}::date AND ${to}::date
        AND "identityId" <> ${UNKNOWN_IDENTITY}::uuid GROUP BY 1, 2) u
    LEFT JOIN consumer_identity i ON i.id = u."identityId" AND i.id <> ${OTHER_IDENTITIES}::uuid
    GROUP BY u.api`;
}

interface SpanRow {
  apiId: string;
  firstAt: Date;
  lastAt: Date;
  daysSeen: number;
  traces: number | null;
  depth: number | null;
  sources: string[];
}

async function readSpans(access: DataAccess, batch: FactBatch): Promise<SpanRow[]> {
  const { from, to } = trafficWindow(batch.at);
  return dbOf(access).$queryRaw<SpanRow[]>`
    SELECT t."apiId"::text AS "apiId", t."firstAt", t."lastAt",
      (SELECT count(DISTINCT d.day)::int FROM usage_api_day d WHERE d."apiId" = t."apiId" AND d.day BETWEEN ${from}::date AND ${to}::date) AS "daysSeen",
      (SELECT sum(d.traces)::float8 FROM trace_depth_day d WHERE d."apiId" = t."apiId" AND d.day BETWEEN ${from}::date AND ${to}::date) AS traces,
      (SELECT sum(d.depth)::float8 FROM trace_depth_day d WHERE d."apiId" = t."apiId" AND d.day BETWEEN ${from}::date AND ${to}::date) AS depth,
      ARRAY(SELECT DISTINCT s.source FROM telemetry_source_day s WHERE s."apiId" = t."apiId" AND s.day BETWEEN ${from}::date AND ${to}::date) AS sources
    FROM api_telemetry t WHERE t."apiId" = ANY(${[...batch.apiIds]}::uuid[])`;
}

const SOURCES = ["traces", "metrics", "logs"] as const;

/** Traffic of the window, by API; each of the batch has an entry. */
export async function collectTraffic(access: DataAccess, batch: FactBatch): Promise<Map<string, CalledFacts>> {
  const operations = new Map((await readOperations(access, batch)).map((row) => [row.apiId, row]));
  const callers = new Map((await readCallers(access, batch)).map((row) => [row.apiId, row]));
  const spans = new Map((await readSpans(access, batch)).map((row) => [row.apiId, row]));
  return new Map(
    batch.apiIds.map((id) => {
      const [called, by, span] = [operations.get(id), callers.get(id), spans.get(id)];
      const calls = called?.calls ?? 0;
      const traces = span?.traces ?? 0;
      return [
        id,
        {
          daysSeen: span?.daysSeen ?? 0,
          calls,
          errors: called?.errors ?? 0,
          deprecatedCalls: called?.deprecated ?? 0,
          unmatchedCalls: called?.unmatched ?? 0,
          operationsSeen: called?.seen ?? 0,
          identifiedCalls: { count: by?.identified ?? 0, of: calls },
          spiffeCallers: { count: by?.spiffe ?? 0, of: by?.callers ?? 0 },
          firstAt: instantOf(span?.firstAt),
          lastAt: instantOf(span?.lastAt),
          traces: traces > 0 ? { traces, depth: span?.depth ?? 0 } : null,
          sources: SOURCES.filter((source) => span?.sources.includes(source)),
        },
      ];
    }),
  );
}

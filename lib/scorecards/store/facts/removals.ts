import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { CHANGE_DAYS, type Share } from "@/lib/maturity/model/facts";
import { daysBefore, type FactBatch } from "@/lib/scorecards/model/fact-batch";

/**
 * Operations that releases of the last 365 days no longer had, of those in the version each was compared with, and how many of
 * them a deprecation had announced: the operation was marked there, somebody had declared it, or the whole version was
 * deprecated before. Only releases whose comparison found a removed operation are looked at. Others have no entry.
 */
export async function collectRemovals(access: DataAccess, batch: FactBatch): Promise<Map<string, Share>> {
  const since = daysBefore(batch.at, CHANGE_DAYS).toISOString();
  const rows = await dbOf(access).$queryRaw<{ apiId: string; count: number; of: number }[]>`
    WITH release AS (
      SELECT v.id, v."apiId", v."comparedWithId" AS "fromId", v."publishedAt" FROM api_version v
      WHERE v."apiId" = ANY(${[...batch.apiIds]}::uuid[]) AND v."publishedAt" >= ${since}::timestamp
        AND v.state NOT IN ('draft', 'in_review') AND v."comparedWithId" IS NOT NULL
        AND coalesce(v."changeTally"::text, '') LIKE '%"operation-removed%'),
    before AS (
      SELECT r.id, r."apiId", r."fromId", r."publishedAt", o.deprecated, regexp_replace(o.key, '[{][^{}]*[}]', '{}', 'g') AS bare
      FROM release r JOIN operation o ON o."versionId" = r."fromId"),
    after AS (
      SELECT r.id, regexp_replace(o.key, '[{][^{}]*[}]', '{}', 'g') AS bare FROM release r JOIN operation o ON o."versionId" = r.id)
    SELECT b."apiId"::text AS "apiId", count(*)::int AS of,
      count(*) FILTER (WHERE b.deprecated
        OR EXISTS (SELECT 1 FROM part_deprecation p WHERE p."apiId" = b."apiId" AND p.kind = 'operation' AND p."matchKey" = b.bare
          AND p."recordedAt" < b."publishedAt")
        OR EXISTS (SELECT 1 FROM deprecation d WHERE d."versionId" = b."fromId" AND d."recordedAt" < b."publishedAt"))::int AS count
    FROM before b WHERE NOT EXISTS (SELECT 1 FROM after a WHERE a.id = b.id AND a.bare = b.bare)
    GROUP BY b."apiId"`;
  return new Map(rows.map(({ apiId, count, of }) => [apiId, { count, of }]));
}

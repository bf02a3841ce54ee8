import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { DeprecationFacts } from "@/lib/maturity/model/facts";
import type { FactBatch } from "@/lib/scorecards/model/fact-batch";

/** Something that goes away and has not gone, as it is declared or marked. */
export interface GoingRow {
  apiId: string;
  /** Declared: when callers were told; null: only marked. */
  deprecatedAt: Date | null;
  sunsetAt: Date | null;
  replaced: boolean;
  brownouts: number;
  stability: string | null;
}

/** What goes away of each API: records of versions and parts, and marks of current documents that no record is of. */
export async function readGoing(access: DataAccess, batch: FactBatch): Promise<GoingRow[]> {
  const current = [...batch.apis.values()].flatMap(({ current: version }) => (version ? [version.id] : []));
  return dbOf(access).$queryRaw<GoingRow[]>`
    SELECT v."apiId"::text AS "apiId", d."deprecatedAt", d."sunsetAt", coalesce(d.replacement, '') <> '' AS replaced,
      jsonb_array_length(CASE jsonb_typeof(d.brownouts) WHEN 'array' THEN d.brownouts ELSE '[]' END) AS brownouts, v.stability
    FROM deprecation d JOIN api_version v ON v.id = d."versionId"
    WHERE v."apiId" = ANY(${[...batch.apiIds]}::uuid[]) AND v.state IN ('active', 'deprecated')
    UNION ALL
    SELECT p."apiId"::text, p."deprecatedAt", p."sunsetAt", coalesce(p.replacement, '') <> '',
      jsonb_array_length(CASE jsonb_typeof(p.brownouts) WHEN 'array' THEN p.brownouts ELSE '[]' END), NULL
    FROM part_deprecation p WHERE p."apiId" = ANY(${[...batch.apiIds]}::uuid[]) AND p."closedAt" IS NULL AND p."removedInId" IS NULL
    UNION ALL
    SELECT v."apiId"::text, NULL, m.sunset::timestamp, coalesce(m.replacement, '') <> '', 0, NULL
    FROM deprecation_mark m JOIN api_version v ON v.id = m."versionId"
    WHERE m."versionId" = ANY(${current}::uuid[]) AND m.direct AND NOT EXISTS (
      SELECT 1 FROM part_deprecation p WHERE p."apiId" = v."apiId" AND p.kind = m.kind AND p."matchKey" = m."matchKey"
        AND p."closedAt" IS NULL AND p."removedInId" IS NULL)`;
}

/**
 * What the wire says of fields that callers should see, by API: the newest of each operation, field and witness. What is due on
 * answers and nobody ever looked for is not seen, too.
 */
export async function readSignals(
  access: DataAccess,
  batch: FactBatch,
): Promise<Map<string, DeprecationFacts["signals"]>> {
  const rows = await dbOf(access).$queryRaw<({ apiId: string } & DeprecationFacts["signals"])[]>`
    SELECT n.api::text AS "apiId", count(*) FILTER (WHERE n.verdict = 'confirmed')::int AS confirmed,
      count(*) FILTER (WHERE n.verdict = 'contradicted')::int AS contradicted,
      count(*) FILTER (WHERE n.verdict NOT IN ('confirmed', 'contradicted'))::int AS "notSeen"
    FROM (SELECT DISTINCT ON (s."versionId", s.operation, s.field, s.by, s.environment) v."apiId" AS api, s.verdict
      FROM signal_sighting s JOIN api_version v ON v.id = s."versionId"
      WHERE v."apiId" = ANY(${[...batch.apiIds]}::uuid[]) AND v.state IN ('active', 'deprecated', 'sunset') AND s.expected IS NOT NULL
      ORDER BY s."versionId", s.operation, s.field, s.by, s.environment, s."lastAt" DESC, s.id DESC) n
    GROUP BY n.api`;
  const found = new Map(rows.map(({ apiId, ...signals }) => [apiId, signals]));
  for (const { apiId, due } of await readUnlookedSignals(access, batch)) {
    const { confirmed = 0, contradicted = 0, notSeen = 0 } = found.get(apiId) ?? {};
    found.set(apiId, { confirmed, contradicted, notSeen: notSeen + due });
  }
  return found;
}

/** How many versions and operations of each API have fields due on their answers that nobody has looked for. */
async function readUnlookedSignals(access: DataAccess, batch: FactBatch): Promise<{ apiId: string; due: number }[]> {
  const apis = [...batch.apiIds];
  const current = [...batch.apis.values()].flatMap(({ current: version }) => (version ? [version.id] : []));
  return dbOf(access).$queryRaw<{ apiId: string; due: number }[]>`
    SELECT due.api::text AS "apiId", count(*)::int AS due FROM (
      SELECT v."apiId" AS api FROM deprecation d JOIN api_version v ON v.id = d."versionId"
        WHERE v."apiId" = ANY(${apis}::uuid[]) AND v.state IN ('deprecated', 'sunset') AND NOT EXISTS (
          SELECT 1 FROM signal_sighting s WHERE s."versionId" = v.id AND s.expected IS NOT NULL)
      UNION ALL
      SELECT p."apiId" FROM part_deprecation p
        WHERE p."apiId" = ANY(${apis}::uuid[]) AND p.kind = 'operation' AND p."closedAt" IS NULL AND p."removedInId" IS NULL
          AND EXISTS (SELECT 1 FROM api_version v WHERE v."apiId" = p."apiId" AND v.state = 'active')
          AND NOT EXISTS (SELECT 1 FROM signal_sighting s JOIN api_version v ON v.id = s."versionId"
            WHERE v."apiId" = p."apiId" AND s.operation = p.place AND s.expected IS NOT NULL)
      UNION ALL
      SELECT v."apiId" FROM deprecation_mark m JOIN api_version v ON v.id = m."versionId"
        WHERE m."versionId" = ANY(${current}::uuid[]) AND m.direct AND m.kind = 'operation'
          AND NOT EXISTS (SELECT 1 FROM part_deprecation p WHERE p."apiId" = v."apiId" AND p.kind = m.kind
            AND p."matchKey" = m."matchKey" AND p."closedAt" IS NULL AND p."removedInId" IS NULL)
          AND NOT EXISTS (SELECT 1 FROM signal_sighting s
            WHERE s."versionId" = m."versionId" AND s.operation = m.subject AND s.expected IS NOT NULL)) AS due
    GROUP BY 1`;
}

/** Consumers of APIs with something declared to go away, and how many of them said anything to it. */
export async function readAnswers(
  access: DataAccess,
  batch: FactBatch,
): Promise<Map<string, DeprecationFacts["answered"]>> {
  const rows = await dbOf(access).$queryRaw<{ apiId: string; count: number; of: number }[]>`
    WITH going AS (
      SELECT v."apiId" FROM deprecation d JOIN api_version v ON v.id = d."versionId"
        WHERE v."apiId" = ANY(${[...batch.apiIds]}::uuid[]) AND v.state IN ('active', 'deprecated')
      UNION SELECT p."apiId" FROM part_deprecation p
        WHERE p."apiId" = ANY(${[...batch.apiIds]}::uuid[]) AND p."closedAt" IS NULL AND p."removedInId" IS NULL)
    SELECT c."apiId"::text AS "apiId", count(*)::int AS of, count(*) FILTER (WHERE EXISTS (
      SELECT 1 FROM standing s JOIN api_version v ON v.id = s."versionId" WHERE s."consumerId" = c."consumerId" AND v."apiId" = c."apiId"))::int AS count
    FROM (SELECT DISTINCT d."apiId", d."consumerId" FROM dependency d WHERE d."apiId" IN (SELECT "apiId" FROM going)) c
    GROUP BY c."apiId"`;
  return new Map(rows.map(({ apiId, count, of }) => [apiId, { count, of }]));
}

/** Versions of each API that the registry's own job moved on, since their day had come. */
export async function readJobMoves(access: DataAccess, batch: FactBatch): Promise<Map<string, number>> {
  const rows = await dbOf(access).$queryRaw<{ apiId: string; moved: number }[]>`
    SELECT v."apiId"::text AS "apiId", count(DISTINCT m."versionId")::int AS moved FROM due_move m JOIN api_version v ON v.id = m."versionId"
    WHERE v."apiId" = ANY(${[...batch.apiIds]}::uuid[]) AND m."doneAt" IS NOT NULL AND m.to = 'sunset' GROUP BY v."apiId"`;
  return new Map(rows.map(({ apiId, moved }) => [apiId, moved]));
}

import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { ConsumerFacts, DependencyFacts } from "@/lib/maturity/model/facts";
import type { FactBatch } from "@/lib/scorecards/model/fact-batch";

/** Names of dependencies that facts keep; the number counts all. */
const MOST_NAMES = 50;

type CountedConsumers = Omit<ConsumerFacts, "withTeam"> & { apiId: string; withTeam: number };

/** Who calls each API as far as the registry knows, and who hears of it; each of the batch has an entry. */
export async function collectConsumers(access: DataAccess, batch: FactBatch): Promise<Map<string, ConsumerFacts>> {
  const rows = await dbOf(access).$queryRaw<CountedConsumers[]>`
    SELECT a.id::text AS "apiId", coalesce(c.known, 0)::int AS known, coalesce(c.declared, 0)::int AS declared,
      coalesce(c.traffic, 0)::int AS "byTraffic", coalesce(c.teams, 0)::int AS "withTeam",
      ((SELECT count(DISTINCT s."userId") FROM subscription s WHERE (s.subject = 'api' AND s.value = a.slug)
          OR (s.subject = 'team' AND s.value = t.slug) OR (s.subject = 'tag' AND s.value = ANY(a.tags)))
        + (SELECT count(*) FROM webhook w WHERE w.enabled AND w."teamId" = a."teamId"))::int AS subscribers
    FROM api a JOIN team t ON t.id = a."teamId" LEFT JOIN (
      SELECT d."apiId", count(DISTINCT d."consumerId") AS known,
        count(DISTINCT d."consumerId") FILTER (WHERE d.source <> 'traffic') AS declared,
        count(DISTINCT d."consumerId") FILTER (WHERE d.source = 'traffic') AS traffic,
        count(DISTINCT d."consumerId") FILTER (WHERE k."teamId" IS NOT NULL) AS teams
      FROM dependency d JOIN consumer k ON k.id = d."consumerId"
      WHERE d."apiId" = ANY(${[...batch.apiIds]}::uuid[]) GROUP BY d."apiId") c ON c."apiId" = a.id
    WHERE a.id = ANY(${[...batch.apiIds]}::uuid[])`;
  return new Map(
    rows.map(({ apiId, withTeam, ...row }) => [apiId, { ...row, withTeam: { count: withTeam, of: row.known } }]),
  );
}

/** What each API's providers call; APIs of which nobody says what provides them have no entry. */
export async function collectDependencies(access: DataAccess, batch: FactBatch): Promise<Map<string, DependencyFacts>> {
  const rows = await dbOf(access).$queryRaw<{ apiId: string; names: string[] }[]>`
    SELECT p."apiId"::text AS "apiId",
      coalesce(array_agg(DISTINCT a.slug) FILTER (WHERE a.slug IS NOT NULL), '{}') AS names
    FROM provision p LEFT JOIN dependency d ON d."consumerId" = p."consumerId" AND d."apiId" <> p."apiId"
      LEFT JOIN api a ON a.id = d."apiId"
    WHERE p."apiId" = ANY(${[...batch.apiIds]}::uuid[]) GROUP BY p."apiId"`;
  return new Map(
    rows.map(({ apiId, names }) => [
      apiId,
      { dependencies: names.length, names: names.toSorted().slice(0, MOST_NAMES) },
    ]),
  );
}

import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Alias } from "@/lib/usage/model/find-service";
import type { RoutedOperation } from "@/lib/usage/model/routed-operation";
import { Prisma } from "@/generated/prisma/client";

/** An API that goes by a service's name, by itself or by an alias. */
export interface ServedRow {
  id: string;
  slug: string;
  teamId: string;
}

/** A version in use, without its operations. */
export interface UsedVersionRow {
  id: string;
  apiId: string;
  label: string;
  state: string;
  sortKey: string;
  digest: string;
  indexEngine: string;
  basePaths: string[];
}

/** The aliases of services, and the APIs behind them and behind slugs of the same name. */
export async function findServedApis(
  access: DataAccess,
  services: readonly string[],
): Promise<{ aliases: Alias[]; apis: ServedRow[] }> {
  const db = dbOf(access);
  const names = [...services];
  const aliases = await db.serviceAlias.findMany({
    where: { service: { in: names } },
    select: { service: true, pathPrefix: true, apiId: true },
  });
  const apis = await db.api.findMany({
    where: { OR: [{ slug: { in: names } }, { id: { in: aliases.map(({ apiId }) => apiId) } }] },
    select: { id: true, slug: true, teamId: true },
  });
  return { aliases, apis };
}

/**
 * Versions in use of these APIs, newest first, retired ones last: at most so many an API. Calls that name an older one are
 * found by what the newer ones have.
 */
export async function listUsedVersions(
  access: DataAccess,
  apiIds: readonly string[],
  most: number,
): Promise<UsedVersionRow[]> {
  return dbOf(access).$queryRaw<UsedVersionRow[]>`
    SELECT id::text, "apiId"::text, label, state, "sortKey", digest, "indexEngine", coalesce("basePaths", '{}') AS "basePaths"
    FROM (SELECT v.*, row_number() OVER (PARTITION BY v."apiId" ORDER BY (v.state = 'retired'), v."sortKey" COLLATE "C" DESC) AS place
      FROM api_version v WHERE v."apiId" = ANY(${[...apiIds]}::uuid[]) AND v.state IN ('active', 'deprecated', 'sunset', 'retired')) AS v
    WHERE place <= ${most} ORDER BY "apiId", place`;
}

/** The operations of versions. */
export async function listRoutedOperations(
  access: DataAccess,
  versionIds: readonly string[],
): Promise<(RoutedOperation & { versionId: string })[]> {
  return dbOf(access).operation.findMany({
    where: { versionId: { in: [...versionIds] } },
    select: { versionId: true, key: true, method: true, path: true, calledAs: true },
    orderBy: [{ versionId: "asc" }, { ordinal: "asc" }],
  });
}

/**
 * Remembers batches that are not remembered yet, or not any more; returns these. Another process that has the same one open
 * waits, and then finds it remembered.
 */
export async function claimBatches(
  access: DataAccess,
  digests: readonly string[],
  now: Date,
  until: Date,
): Promise<Set<string>> {
  const sorted = [...new Set(digests)].sort();
  const rows = await dbOf(access).$queryRaw<{ digest: string }[]>`
    INSERT INTO telemetry_batch AS t (digest, at, until)
    SELECT d, ${now}, ${until} FROM unnest(${sorted}::text[]) AS d ORDER BY d
    ON CONFLICT (digest) DO UPDATE SET at = excluded.at, until = excluded.until WHERE t.until < ${now}
    RETURNING digest`;
  return new Set(rows.map(({ digest }) => digest));
}

/** Whether a transaction failed because of another, and may do well when it is tried again. */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  if (error.code === "P2034" || error.code === "P2003") return true;
  return /\b(40001|40P01|23503)\b|deadlock detected|could not serialize/.test(error.message);
}

/** The API of each of these versions. */
export async function findApisOfVersions(
  access: DataAccess,
  versionIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await dbOf(access).apiVersion.findMany({
    where: { id: { in: [...versionIds] } },
    select: { id: true, apiId: true },
  });
  return new Map(rows.map(({ id, apiId }) => [id, apiId]));
}

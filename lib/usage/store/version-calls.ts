import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { NO_VERSION } from "@/lib/usage/model/identity";
import { type CallsFilter, callRows } from "./read-traffic";

/** Calls of one identity to one operation of one version. */
export interface VersionCallRow {
  versionId: string;
  /** Empty: matches none. */
  operation: string;
  identityId: string;
  /** The consumer that claims the identity; null: nobody does. */
  consumerId: string | null;
  slug: string | null;
  /** The consumer's; else what the identity says; null for the unknown. */
  name: string | null;
  calls: number;
  lastAt: Date;
}

/** Calls to versions by operation and identity, with the consumers that claim these. */
export async function readVersionCalls(access: DataAccess, filter: CallsFilter): Promise<VersionCallRow[]> {
  if (filter.apiIds.length === 0) return [];
  return dbOf(access).$queryRaw<VersionCallRow[]>`
    SELECT c."versionId"::text, c.operation, c."identityId"::text, i."consumerId"::text, k.slug, coalesce(k.name, i.value) AS name,
      sum(c.calls)::float8 AS calls, max(c."lastAt") AS "lastAt"
    FROM (${callRows(filter)}) AS c LEFT JOIN consumer_identity i ON i.id = c."identityId" LEFT JOIN consumer k ON k.id = i."consumerId"
    WHERE c."versionId" <> ${NO_VERSION}::uuid
    GROUP BY 1, 2, 3, 4, 5, 6`;
}

/** The versions of APIs to which a call was ever counted. */
export async function listSeenVersions(access: DataAccess, apiIds: readonly string[]): Promise<string[]> {
  const rows = await dbOf(access).usageApiDay.findMany({
    where: { apiId: { in: [...apiIds] }, versionId: { not: NO_VERSION } },
    distinct: ["versionId"],
    select: { versionId: true },
  });
  return rows.map(({ versionId }) => versionId);
}

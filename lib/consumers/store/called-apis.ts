import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

/** An API as what is called. */
export interface CalledApi {
  id: string;
  slug: string;
  name: string;
  team: { id: string; slug: string; name: string };
  hasVersions: boolean;
}

/** The APIs of these slugs, by slug. */
export async function findCalledApis(access: DataAccess, slugs: readonly string[]): Promise<Map<string, CalledApi>> {
  const rows = await dbOf(access).api.findMany({
    where: { slug: { in: [...new Set(slugs)] } },
    select: {
      id: true,
      slug: true,
      name: true,
      newestVersionId: true,
      team: { select: { id: true, slug: true, name: true } },
    },
  });
  return new Map(
    rows.map(({ newestVersionId, ...api }) => [api.slug, { ...api, hasVersions: newestVersionId !== null }]),
  );
}

/** Of these operation keys, those that any version of the API has; or the version of a label. */
export async function knownOperations(
  access: DataAccess,
  apiId: string,
  keys: readonly string[],
  version: string | null,
): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await dbOf(access).operation.findMany({
    where: { version: { apiId, ...(version === null ? {} : { label: version }) }, key: { in: [...keys] } },
    select: { key: true },
    distinct: ["key"],
  });
  return new Set(rows.map(({ key }) => key));
}

/** Whether the API has a version of this label. */
export async function hasVersion(access: DataAccess, apiId: string, label: string): Promise<boolean> {
  return (await dbOf(access).apiVersion.count({ where: { apiId, label } })) > 0;
}

const VERSION = {
  id: true,
  apiId: true,
  label: true,
  state: true,
  operationCount: true,
  deprecation: { select: { sunsetAt: true, replacement: true } },
} as const;

/** A version as what is called. */
export interface CalledVersion {
  id: string;
  apiId: string;
  label: string;
  state: string;
  operationCount: number;
  deprecation: { sunsetAt: Date; replacement: string | null } | null;
}

/** Versions by their ids, and by API and label. */
export async function findCalledVersions(
  access: DataAccess,
  wanted: { ids: readonly string[]; labels: readonly { apiId: string; label: string }[] },
): Promise<CalledVersion[]> {
  if (wanted.ids.length === 0 && wanted.labels.length === 0) return [];
  return dbOf(access).apiVersion.findMany({
    where: { OR: [{ id: { in: [...wanted.ids] } }, ...wanted.labels] },
    select: VERSION,
  });
}

/** Of the operations named of each version, those it has; as `version id` + newline + key. */
export async function findUsedOperations(
  access: DataAccess,
  named: readonly { versionId: string; keys: readonly string[] }[],
): Promise<Map<string, { deprecated: boolean; sunset: string | null }>> {
  const pairs = named.flatMap(({ versionId, keys }) => keys.map((key) => ({ versionId, key })));
  if (pairs.length === 0) return new Map();
  const rows = await dbOf(access).$queryRaw<
    { versionId: string; key: string; deprecated: boolean; sunset: string | null }[]
  >`SELECT o."versionId"::text, o.key, o.deprecated, o.sunset FROM operation o
    JOIN jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) AS wanted("versionId" uuid, key text)
      ON o."versionId" = wanted."versionId" AND o.key = wanted.key`;
  return new Map(
    rows.map(({ versionId, key, deprecated, sunset }) => [`${versionId}\n${key}`, { deprecated, sunset }]),
  );
}

import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { Prisma } from "@/generated/prisma/client";
import type { CatalogueRow } from "./model/catalogue-row";
import type { ChangedIds } from "./model/changed-ids";

type StoredRow = Omit<CatalogueRow, "tags"> & { tags: string[] | null };

/** Every API as the catalogue keeps it, in one statement: of one instant. */
export function readCatalogue(access: DataAccess): Promise<CatalogueRow[]> {
  return read(access, () => Prisma.sql`TRUE`);
}

/** The APIs of these ids as the catalogue keeps them. */
export async function readCatalogueRows(access: DataAccess, ids: readonly string[]): Promise<CatalogueRow[]> {
  return ids.length === 0 ? [] : read(access, (api) => Prisma.sql`${api} = ANY(${ids}::uuid[])`);
}

/** The ids of the APIs that changed rows belong to, those that are gone left out. */
export async function findApisOf(access: DataAccess, changed: ChangedIds): Promise<string[]> {
  const rows = await dbOf(access).$queryRaw<{ id: string }[]>`
    SELECT v."apiId"::text AS id FROM "api_version" v WHERE v.id = ANY(${changed.versions}::uuid[])
    UNION SELECT v."apiId"::text FROM "review" r JOIN "api_version" v ON v.id = r."versionId" WHERE r.id = ANY(${changed.reviews}::uuid[])
    UNION SELECT a.id::text FROM "api" a WHERE a."teamId" = ANY(${changed.teams}::uuid[])`;
  return rows.map((row) => row.id);
}

async function read(access: DataAccess, among: (api: Prisma.Sql) => Prisma.Sql): Promise<CatalogueRow[]> {
  const rows = await dbOf(access).$queryRaw<StoredRow[]>`
    SELECT a.id::text AS id, a.slug, a.name, t.slug AS "teamSlug", t.name AS "teamName", a.domain, a.tags, v.format,
      COALESCE(v.state, 'unpublished') AS state, (extract(epoch FROM a."updatedAt") * 1000)::float8 AS "updatedMs",
      (extract(epoch FROM s.at) * 1000)::float8 AS "sunsetMs", s.label AS "sunsetVersion",
      COALESCE(o.count, 0)::int AS "openReviews", COALESCE(c.count, 0)::int AS "versionCount",
      COALESCE(v."operationCount", 0)::int AS operations, g.level, a."searchText"
    FROM "api" a JOIN "team" t ON t.id = a."teamId" LEFT JOIN "api_version" v ON v.id = a."newestVersionId"
      LEFT JOIN "api_score" g ON g."apiId" = a.id
      LEFT JOIN (SELECT DISTINCT ON (d."apiId") d."apiId", d.label, p."sunsetAt" AS at
        FROM "deprecation" p JOIN "api_version" d ON d.id = p."versionId"
        WHERE d.state = 'deprecated' AND ${among(Prisma.sql`d."apiId"`)} ORDER BY d."apiId", p."sunsetAt") s ON s."apiId" = a.id
      LEFT JOIN (SELECT q."apiId", count(*) AS count FROM "review" r JOIN "api_version" q ON q.id = r."versionId"
        WHERE r.state IN ('open', 'changes_requested') AND ${among(Prisma.sql`q."apiId"`)} GROUP BY 1) o ON o."apiId" = a.id
      LEFT JOIN (SELECT n."apiId", count(*) AS count FROM "api_version" n
        WHERE ${among(Prisma.sql`n."apiId"`)} GROUP BY 1) c ON c."apiId" = a.id
    WHERE ${among(Prisma.sql`a.id`)}`;
  return rows.map((row) => ({ ...row, tags: row.tags ?? [] }));
}

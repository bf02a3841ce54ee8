import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { Prisma } from "@/generated/prisma/client";
import type { ApiRow } from "./store";

type Summary = NonNullable<ApiRow["newestVersion"]>;
type Attributes = Omit<ApiRow, "tags" | "team" | "newestVersion" | "activeVersion" | "versions" | "_count">;

interface PageRow extends Attributes {
  /** Null where none were ever given. */
  tags: string[] | null;
  team: ApiRow["team"];
  newest: SummaryJson | null;
  active: SummaryJson | null;
  sunsetLabel: string | null;
  sunsetAt: Date | null;
  versionCount: number;
  openReviews: number;
}

/** An API's row with the number of its reviews that wait. */
export type ListedApi = ApiRow & { openReviews: number };

/** Instants have no form in JSON: `publishedMs` is milliseconds since 1970. */
type SummaryJson = Omit<Summary, "publishedAt"> & { publishedMs: number };

const summaryOf = (alias: Prisma.Sql) => Prisma.sql`CASE WHEN ${alias}.id IS NULL THEN NULL ELSE json_build_object(
  'id', ${alias}.id, 'label', ${alias}.label, 'state', ${alias}.state, 'format', ${alias}.format,
  'specVersion', ${alias}."specVersion", 'operationCount', ${alias}."operationCount",
  'publishedMs', (extract(epoch FROM ${alias}."publishedAt") * 1000)::bigint) END`;

/**
 * The APIs of these ids, in the order of the ids. The same rows as `findApi` gives, in one statement: the catalogue is read
 * more than anything else, and relation by relation this was most of its time.
 */
export async function findApis(access: DataAccess, ids: readonly string[]): Promise<ListedApi[]> {
  if (ids.length === 0) return [];
  const rows = await dbOf(access).$queryRaw<PageRow[]>`
    SELECT a.*, json_build_object('id', t.id, 'slug', t.slug, 'name', t.name) AS team,
      ${summaryOf(Prisma.sql`n`)} AS newest, ${summaryOf(Prisma.sql`m`)} AS active,
      s.label AS "sunsetLabel", s."sunsetAt",
      (SELECT count(*)::int FROM "api_version" c WHERE c."apiId" = a.id) AS "versionCount",
      (SELECT count(*)::int FROM "review" r JOIN "api_version" o ON o.id = r."versionId"
        WHERE o."apiId" = a.id AND r.state IN ('open', 'changes_requested')) AS "openReviews"
    FROM "api" a JOIN "team" t ON t.id = a."teamId"
      LEFT JOIN "api_version" n ON n.id = a."newestVersionId"
      LEFT JOIN "api_version" m ON m.id = a."activeVersionId"
      LEFT JOIN LATERAL (
        SELECT d.label, p."sunsetAt" FROM "api_version" d JOIN "deprecation" p ON p."versionId" = d.id
        WHERE d."apiId" = a.id AND d.state = 'deprecated' ORDER BY p."sunsetAt" LIMIT 1
      ) s ON TRUE
    WHERE a.id = ANY(${ids}::uuid[])`;
  const byId = new Map(rows.map((row) => [row.id, toApiRow(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function toSummary(json: SummaryJson | null): Summary | null {
  if (!json) return null;
  const { publishedMs, ...summary } = json;
  return { ...summary, publishedAt: new Date(publishedMs) };
}

function toApiRow({ newest, active, sunsetLabel, sunsetAt, versionCount, ...attributes }: PageRow): ListedApi {
  return {
    ...attributes,
    tags: attributes.tags ?? [],
    newestVersion: toSummary(newest),
    activeVersion: toSummary(active),
    versions: sunsetLabel !== null && sunsetAt !== null ? [{ label: sunsetLabel, deprecation: { sunsetAt } }] : [],
    _count: { versions: versionCount },
  };
}

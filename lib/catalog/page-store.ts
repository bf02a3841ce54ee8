import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { Prisma } from "@/generated/prisma/client";
import type { ApiRow } from "./store";

type Summary = NonNullable<ApiRow["newestVersion"]>;

/** An API's row as a list shows it; what belongs to it but its heads is known from the catalogue in memory. */
export type ListedRow = Omit<ApiRow, "versions" | "_count" | "searchText" | "score">;

interface PageRow extends Omit<ListedRow, "tags" | "team" | "newestVersion" | "activeVersion"> {
  /** Null where none were ever given. */
  tags: string[] | null;
  teamSlug: string;
  teamName: string;
  newest: SummaryJson | null;
  active: SummaryJson | null;
}

/** Instants have no form in JSON: `publishedMs` is milliseconds since 1970. */
type SummaryJson = Omit<Summary, "publishedAt"> & { publishedMs: number };

const summaryOf = (alias: Prisma.Sql) => Prisma.sql`json_build_object(
  'id', ${alias}.id, 'label', ${alias}.label, 'state', ${alias}.state, 'format', ${alias}.format,
  'specVersion', ${alias}."specVersion", 'operationCount', ${alias}."operationCount",
  'publishedMs', (extract(epoch FROM ${alias}."publishedAt") * 1000)::bigint)`;

/**
 * The APIs of these ids, in any order, in one statement that reads nothing but their rows and those of their
 * heads: the catalogue is read more than anything else. Where one version is both heads, it is told once.
 */
export async function findApis(access: DataAccess, wanted: readonly { id: string }[]): Promise<ListedRow[]> {
  if (wanted.length === 0) return [];
  const ids = wanted.map(({ id }) => id);
  const rows = await dbOf(access).$queryRaw<PageRow[]>`
    SELECT a.id, a.slug, a.name, a.description, a."teamId", a.domain, a.tags, a.tier, a."isolationLayer", a.runtime, a.links,
      a.revision, a."createdAt", a."updatedAt", a."newestVersionId", a."activeVersionId", a."lastSequence",
      t.slug AS "teamSlug", t.name AS "teamName",
      CASE WHEN n.id IS NOT NULL THEN ${summaryOf(Prisma.sql`n`)} END AS newest,
      CASE WHEN m.id IS NOT NULL THEN ${summaryOf(Prisma.sql`m`)} END AS active
    FROM "api" a JOIN "team" t ON t.id = a."teamId"
      LEFT JOIN "api_version" n ON n.id = a."newestVersionId"
      LEFT JOIN "api_version" m ON m.id = a."activeVersionId" AND m.id <> a."newestVersionId"
    WHERE a.id = ANY(${ids}::uuid[])`;
  return rows.map(toListedRow);
}

function toSummary(json: SummaryJson | null): Summary | null {
  if (!json) return null;
  const { publishedMs, ...summary } = json;
  return { ...summary, publishedAt: new Date(publishedMs) };
}

function toListedRow({ newest, active, teamSlug, teamName, ...attributes }: PageRow): ListedRow {
  const newestVersion = toSummary(newest);
  const isBoth = attributes.activeVersionId !== null && attributes.activeVersionId === attributes.newestVersionId;
  return {
    ...attributes,
    tags: attributes.tags ?? [],
    team: { id: attributes.teamId, slug: teamSlug, name: teamName },
    newestVersion,
    activeVersion: isBoth ? newestVersion : toSummary(active),
  };
}

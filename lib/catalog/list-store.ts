import { z } from "zod";
import type { DataAccess } from "@/lib/core/context";
import { readCursor } from "@/lib/core/paging";
import { dbOf } from "@/lib/db/data-access";
import { Prisma } from "@/generated/prisma/client";
import { prefixQuery } from "./model";
import { type ApiFilter, FACETS, type FacetName } from "./schema";

// Every API has a team. As outer joins, those that a query does not use are left out by the planner.
const FROM = Prisma.sql`FROM "api" a LEFT JOIN "team" t ON t.id = a."teamId" LEFT JOIN "api_version" v ON v.id = a."newestVersionId"`;

/** The conditions of a filter; a facet's own choice is left out of its own counts, so that one can widen it. */
function conditions(filter: ApiFilter, now: Date, except?: FacetName): Prisma.Sql[] {
  const parts: Prisma.Sql[] = [];
  const tsquery = filter.q ? prefixQuery(filter.q) : null;
  if (tsquery) {
    parts.push(
      Prisma.sql`(a.id IN (SELECT id FROM "api" WHERE to_tsvector('simple', "searchText") @@ to_tsquery('simple', ${tsquery}))
        OR a.name ILIKE ${likePattern(filter.q)})`,
    );
  } else if (filter.q?.trim()) parts.push(Prisma.sql`a.name ILIKE ${likePattern(filter.q)}`);
  if (filter.team && except !== "team") parts.push(Prisma.sql`t.slug = ANY(${filter.team})`);
  if (filter.domain && except !== "domain") parts.push(Prisma.sql`a.domain = ANY(${filter.domain})`);
  if (filter.tag && except !== "tag") parts.push(Prisma.sql`a.tags && ${filter.tag}::text[]`);
  if (filter.format && except !== "format") parts.push(Prisma.sql`v.format = ANY(${filter.format})`);
  if (filter.state && except !== "state")
    parts.push(Prisma.sql`COALESCE(v.state, 'unpublished') = ANY(${filter.state})`);
  // No scorecard has been worked out yet, so no API has a level that could fit.
  if (filter.level?.length) parts.push(Prisma.sql`FALSE`);
  if (filter.sunsetWithinDays !== undefined) parts.push(goesAwayWithin(filter.sunsetWithinDays, now));
  if (filter.openReview) parts.push(hasOpenReview(filter.openReview === "true"));
  return parts;
}

function likePattern(q: string | undefined): string {
  return `%${(q ?? "").trim().replace(/[\\%_]/g, "\\$&")}%`;
}

function goesAwayWithin(days: number, now: Date): Prisma.Sql {
  const until = new Date(now.getTime() + days * 86_400_000);
  return Prisma.sql`EXISTS (SELECT 1 FROM "api_version" d JOIN "deprecation" p ON p."versionId" = d.id
    WHERE d."apiId" = a.id AND d.state = 'deprecated' AND p."sunsetAt" <= ${until})`;
}

function hasOpenReview(wanted: boolean): Prisma.Sql {
  const exists = Prisma.sql`EXISTS (SELECT 1 FROM "review" r JOIN "api_version" o ON o.id = r."versionId"
    WHERE o."apiId" = a.id AND r.state IN ('open', 'changes_requested'))`;
  return wanted ? exists : Prisma.sql`NOT ${exists}`;
}

function where(parts: Prisma.Sql[]): Prisma.Sql {
  return parts.length > 0 ? Prisma.sql`WHERE ${Prisma.join(parts, " AND ")}` : Prisma.empty;
}

/**
 * Each order of the list: what rows are sorted by (there is an index of it, and of the id), and the same as text, which the
 * cursor holds.
 */
const byName = { column: Prisma.sql`lower(a.name)`, text: Prisma.sql`lower(a.name)`, type: Prisma.sql`text` };
const byUpdate = {
  column: Prisma.sql`a."updatedAt"`,
  text: Prisma.sql`to_char(a."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS')`,
  type: Prisma.sql`timestamp`,
};
const ORDERS = {
  name: { ...byName, descending: false },
  "-name": { ...byName, descending: true },
  updated: { ...byUpdate, descending: false },
  "-updated": { ...byUpdate, descending: true },
} as const;

const nameCursor = z.tuple([z.string(), z.uuid()]);
const updateCursor = z.tuple([z.iso.datetime({ local: true, precision: 3 }), z.uuid()]);

/** Ids of a page of APIs and the value each is sorted by, one more than the limit where there are more. */
export async function listApiIds(
  access: DataAccess,
  filter: ApiFilter,
  now: Date,
): Promise<{ id: string; key: string }[]> {
  const { column, text, type, descending } = ORDERS[filter.sort];
  const parts = conditions(filter, now);
  const after = readCursor(filter.cursor, text === byName.text ? nameCursor : updateCursor);
  if (after) {
    const [key, id] = after;
    const beyond = descending ? Prisma.sql`<` : Prisma.sql`>`;
    parts.push(Prisma.sql`(${column}, a.id) ${beyond} (${key}::${type}, ${id}::uuid)`);
  }
  const direction = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  return dbOf(access).$queryRaw<{ id: string; key: string }[]>`
    SELECT a.id::text AS id, ${text} AS key ${FROM} ${where(parts)}
    ORDER BY ${column} ${direction}, a.id ${direction} LIMIT ${filter.limit + 1}`;
}

/** How many APIs fit. */
export async function countApis(access: DataAccess, filter: ApiFilter, now: Date): Promise<number> {
  const rows = await dbOf(access).$queryRaw<
    { count: bigint }[]
  >`SELECT count(*) AS count ${FROM} ${where(conditions(filter, now))}`;
  return Number(rows[0]?.count ?? 0);
}

const FACET_COLUMNS: Record<FacetName, { value: Prisma.Sql; label?: Prisma.Sql; join?: Prisma.Sql }> = {
  team: { value: Prisma.sql`t.slug`, label: Prisma.sql`min(t.name)` },
  domain: { value: Prisma.sql`a.domain` },
  format: { value: Prisma.sql`v.format` },
  state: { value: Prisma.sql`COALESCE(v.state, 'unpublished')` },
  tag: { value: Prisma.sql`one.tag`, join: Prisma.sql`CROSS JOIN LATERAL unnest(a.tags) AS one(tag)` },
};

/** Values of a facet that are shown. */
const FACET_LIMIT = 50;

/** The values of each facet with the number of APIs that fit the rest of the filter, most frequent first. */
export async function countFacets(access: DataAccess, filter: ApiFilter, now: Date) {
  const facets: Partial<Record<FacetName, { value: string; label?: string; count: number }[]>> = {};
  for (const facet of FACETS) {
    const { value, label = Prisma.sql`NULL`, join = Prisma.empty } = FACET_COLUMNS[facet];
    const rows = await dbOf(access).$queryRaw<{ value: string | null; label: string | null; count: bigint }[]>`
      SELECT ${value} AS value, ${label} AS label, count(*) AS count ${FROM} ${join} ${where(conditions(filter, now, facet))}
      GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ${FACET_LIMIT}`;
    facets[facet] = rows.flatMap((row) =>
      row.value === null
        ? []
        : [{ value: row.value, ...(row.label ? { label: row.label } : {}), count: Number(row.count) }],
    );
  }
  return facets;
}

/** APIs with an active version, by slug. */
export async function listPublishedApis(access: DataAccess) {
  const rows = await dbOf(access).api.findMany({
    where: { activeVersionId: { not: null } },
    orderBy: { slug: "asc" },
    select: { slug: true, name: true, activeVersion: { select: { label: true, files: { where: { isEntry: true } } } } },
  });
  return rows.flatMap(({ slug, name, activeVersion }) =>
    activeVersion
      ? [
          {
            slug,
            name,
            version: activeVersion.label,
            mediaType: activeVersion.files[0]?.mediaType ?? "application/yaml",
          },
        ]
      : [],
  );
}

import { z } from "zod";
import type { DataAccess } from "@/lib/core/context";
import { readCursor } from "@/lib/core/paging";
import { dbOf } from "@/lib/db/data-access";
import type { ScorecardFilter } from "@/lib/scorecards/schema/lists";
import { Prisma } from "@/generated/prisma/client";

/** An API with its score, as lists have it. */
export interface ListedScore {
  slug: string;
  name: string;
  team: string;
  tier: number;
  domain: string | null;
  level: number | null;
  progress: number | null;
  entropy: number | null;
  dimensions: number | null;
  at: Date | null;
  status: string | null;
  exempted: boolean;
  rank: number;
}

const cursorShape = z.tuple([z.int().min(0).max(100), z.string()]);

/** What comes first: the lowest level; of a check, what is not met. */
function rankOf(check: string | undefined): Prisma.Sql {
  if (check === undefined) return Prisma.sql`coalesce(s.level, 9)`;
  return Prisma.sql`CASE s.statuses ->> ${check} WHEN 'unmet' THEN 0 WHEN 'unknown' THEN 1 WHEN 'met' THEN 2 WHEN 'not-applicable' THEN 3 ELSE 4 END`;
}

function entropyIn(band: ScorecardFilter["band"], marks: { moderateFrom: number; highFrom: number }): Prisma.Sql {
  switch (band) {
    case "healthy":
      return Prisma.sql`s.entropy < ${marks.moderateFrom}`;
    case "moderate":
      return Prisma.sql`s.entropy >= ${marks.moderateFrom} AND s.entropy < ${marks.highFrom}`;
    case "high":
      return Prisma.sql`s.entropy >= ${marks.highFrom}`;
    case undefined:
      return Prisma.sql`true`;
  }
}

const escaped = (q: string) => `%${q.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** APIs that fit with their scores, those first that have the furthest to go; one more than the limit where there are more. */
export async function listScores(
  access: DataAccess,
  filter: Partial<ScorecardFilter> & Pick<ScorecardFilter, "limit">,
  marks: { moderateFrom: number; highFrom: number },
): Promise<ListedScore[]> {
  const { team, level, band, q, check, limit } = filter;
  const after = readCursor(filter.cursor, cursorShape);
  const where = [entropyIn(band, marks)];
  if (team !== undefined) where.push(Prisma.sql`t.slug = ${team}`);
  if (level !== undefined) where.push(Prisma.sql`s.level = ${level}`);
  if (q !== undefined) where.push(Prisma.sql`(a.name ILIKE ${escaped(q)} OR a.slug ILIKE ${escaped(q)})`);
  const from = after ? Prisma.sql`WHERE (rank, slug COLLATE "C") > (${after[0]}, ${after[1]})` : Prisma.empty;
  return dbOf(access).$queryRaw<ListedScore[]>`
    SELECT * FROM (SELECT a.slug, a.name, t.slug AS team, a.tier, a.domain, s.level, s.progress, s.entropy, s.dimensions, s.at,
        s.statuses ->> ${check ?? ""} AS status, coalesce(${check ?? ""} = ANY(s.exempted), false) AS exempted, (${rankOf(check)})::int AS rank
      FROM api a JOIN team t ON t.id = a."teamId" LEFT JOIN api_score s ON s."apiId" = a.id
      WHERE ${Prisma.join(where, " AND ")}) l ${from}
    ORDER BY rank, slug COLLATE "C" LIMIT ${limit + 1}`;
}

/** How many APIs of a domain, or of all, have which status in which check, by team. */
export async function countStatuses(
  access: DataAccess,
  domain: string | undefined,
): Promise<{ team: string; check: string; status: string; apis: number; exempted: number }[]> {
  return dbOf(access).$queryRaw`
    SELECT a."teamId"::text AS team, c.key AS "check", c.value AS status, count(*)::int AS apis,
      (count(*) FILTER (WHERE c.key = ANY(s.exempted)))::int AS exempted
    FROM api_score s JOIN api a ON a.id = s."apiId" CROSS JOIN LATERAL jsonb_each_text(s.statuses) AS c
    WHERE ${domain ?? null}::text IS NULL OR a.domain = ${domain ?? null}::text GROUP BY 1, 2, 3`;
}

/** Levels and entropies of all APIs, or of those of a domain, without their checks; `level` null: not scored. */
export async function listStandings(
  access: DataAccess,
  domain?: string,
): Promise<
  {
    slug: string;
    name: string;
    team: string;
    tier: number;
    level: number | null;
    progress: number | null;
    entropy: number | null;
  }[]
> {
  return dbOf(access).$queryRaw`
    SELECT a.slug, a.name, a."teamId"::text AS team, a.tier, s.level, s.progress, s.entropy
    FROM api a LEFT JOIN api_score s ON s."apiId" = a.id
    WHERE ${domain ?? null}::text IS NULL OR a.domain = ${domain ?? null}::text ORDER BY a.slug COLLATE "C"`;
}

/** Domains of APIs, sorted. */
export async function listDomains(access: DataAccess): Promise<string[]> {
  const rows = await dbOf(access).$queryRaw<{ domain: string }[]>`
    SELECT DISTINCT domain FROM api WHERE domain IS NOT NULL ORDER BY domain`;
  return rows.map(({ domain }) => domain);
}

/** The scores of all APIs in a few numbers. */
export async function countScores(
  access: DataAccess,
  marks: { moderateFrom: number; highFrom: number },
): Promise<{ level: number | null; apis: number; healthy: number; moderate: number; high: number }[]> {
  return dbOf(access).$queryRaw`
    SELECT s.level, count(*)::int AS apis, (count(*) FILTER (WHERE s.entropy < ${marks.moderateFrom}))::int AS healthy,
      (count(*) FILTER (WHERE s.entropy >= ${marks.moderateFrom} AND s.entropy < ${marks.highFrom}))::int AS moderate,
      (count(*) FILTER (WHERE s.entropy >= ${marks.highFrom}))::int AS high
    FROM api a LEFT JOIN api_score s ON s."apiId" = a.id GROUP BY s.level`;
}

/** APIs with the highest entropy from a mark on. */
export async function listHighest(
  access: DataAccess,
  from: number,
  limit: number,
): Promise<{ api: string; name: string; team: string; entropy: number }[]> {
  return dbOf(access).$queryRaw`
    SELECT a.slug AS api, a.name, t.slug AS team, s.entropy FROM api_score s JOIN api a ON a.id = s."apiId" JOIN team t ON t.id = a."teamId"
    WHERE s.entropy >= ${from} ORDER BY s.entropy DESC, a.slug COLLATE "C" LIMIT ${limit}`;
}

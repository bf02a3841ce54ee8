import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { foldName, splitWords } from "@/lib/search/model/words/split-words";
import { Prisma } from "@/generated/prisma/client";

/** A version whose fields are counted, as belonging to a team. */
export interface CountedVersion {
  versionId: string;
  teamId: string;
}

/** Names and types are cut: an index takes no long texts. */
const NAME = Prisma.raw(`left(f.name, 200)`);
const TYPE = Prisma.raw(`left(f.type, 200)`);
const NAMES_A_TEXT = 2_000;

/** What kind of type `lib/specs/openapi/type-name.ts` has written: a name, wherever it means none of JSON's, is an object. */
const NOT_NULL = "regexp_replace(type, '^null or | or null\\M', '')";
const BASE = Prisma.raw(`CASE WHEN ${NOT_NULL} ~ ' or ' THEN 'several'
  WHEN ${NOT_NULL} ~ '^(string|integer|number|boolean|array|any)\\M' THEN substring(${NOT_NULL} from '^[a-z]+')
  WHEN ${NOT_NULL} ~ '^(never|null)$' THEN 'any' ELSE 'object' END`);

/** What is stored of names beside their counts, as a JSON text. */
function nameRows(names: readonly string[]): string {
  const rows = names.map((name) => ({
    name,
    folded: foldName(name),
    words: [...new Set([...splitWords(name), foldName(name)])]
      .filter(Boolean)
      .map((word) => `${word.slice(0, 80)}:1A`)
      .join(" "),
  }));
  return JSON.stringify(rows);
}

const NAME_ROWS = Prisma.raw(`r(name text, folded text, words text)`);

/** Adds the words of names to those that typing errors are corrected to. */
async function addWords(access: DataAccess, names: readonly string[]): Promise<void> {
  const words = names.flatMap((name) => splitWords(name)).filter((word) => word.length >= 3 && word.length <= 40);
  await dbOf(access).$executeRaw`INSERT INTO "search_word" (word)
    SELECT DISTINCT word FROM unnest(${[...new Set(words)]}::text[]) AS word
    WHERE word !~ '^[0-9]+$' ORDER BY word ON CONFLICT DO NOTHING`;
}

/** Adds names that the dictionary lacks, with nothing counted yet. */
async function addNames(access: DataAccess, names: readonly string[]): Promise<void> {
  for (let start = 0; start < names.length; start += NAMES_A_TEXT) {
    const some = names.slice(start, start + NAMES_A_TEXT);
    await dbOf(access).$executeRaw`INSERT INTO "field_name" (name, folded, apis, uses, teams, bases, formats, words)
      SELECT r.name, r.folded, 0, 0, 0, 1, 1, r.words::tsvector FROM jsonb_to_recordset(${nameRows(some)}::jsonb) AS ${NAME_ROWS}
      ORDER BY r.name ON CONFLICT DO NOTHING`;
    await addWords(access, some);
  }
}

/** Versions as rows of a statement. */
function asRows(versions: readonly CountedVersion[]): Prisma.Sql {
  return Prisma.sql`jsonb_to_recordset(${JSON.stringify(versions)}::jsonb) AS v("versionId" uuid, "teamId" uuid)`;
}

function countsOf(versions: readonly CountedVersion[]): Prisma.Sql {
  return Prisma.sql`SELECT ${NAME} AS name, ${TYPE} AS type, v."versionId", v."teamId", count(*)::int AS uses
    FROM ${asRows(versions)} JOIN "field" f ON f."versionId" = v."versionId" GROUP BY 1, 2, 3, 4`;
}

/**
 * Counts the names of the fields of versions, one of an API: what `from` had no longer, what `to` has from now on. Only what
 * differs is written. For one writer at a time: the caller holds the lock of the index. Returns the names to be settled.
 */
export async function moveCounts(
  access: DataAccess,
  from: readonly CountedVersion[],
  to: readonly CountedVersion[],
): Promise<string[]> {
  const db = dbOf(access);
  const unknown = await db.$queryRaw<{ name: string }[]>`SELECT DISTINCT ${NAME} AS name
    FROM ${asRows(to)} JOIN "field" f ON f."versionId" = v."versionId"
    WHERE NOT EXISTS (SELECT 1 FROM "field_name" n WHERE n.name = ${NAME})`;
  await addNames(
    access,
    unknown.map(({ name }) => name),
  );
  const changed = await db.$queryRaw<{ name: string }[]>`WITH
    o AS (${countsOf(from)}), w AS (${countsOf(to)}),
    c AS (SELECT name, type, "versionId", "teamId", uses, 1 AS step FROM w
      UNION ALL SELECT name, type, "versionId", "teamId", uses, -1 FROM o),
    d AS (SELECT name, type, sum(step)::int AS apis, sum(step * uses)::int AS uses FROM c GROUP BY 1, 2),
    a AS (SELECT DISTINCT name, "versionId", "teamId", step FROM c),
    n AS (SELECT name, s.apis, u.uses FROM (SELECT name, sum(uses)::int AS uses FROM d GROUP BY 1) AS u
      JOIN (SELECT name, sum(step)::int AS apis FROM a GROUP BY 1) AS s USING (name)),
    types AS (INSERT INTO "field_type" AS t (name, type, base, apis, uses)
      SELECT name, type, ${BASE}, apis, uses FROM d WHERE uses <> 0 OR apis <> 0 ORDER BY name, type
      ON CONFLICT (name, type) DO UPDATE SET apis = t.apis + excluded.apis, uses = t.uses + excluded.uses RETURNING t.name),
    names AS (UPDATE "field_name" AS f SET apis = f.apis + n.apis, uses = f.uses + n.uses
      FROM n WHERE n.name = f.name AND (n.uses <> 0 OR n.apis <> 0)),
    teams AS (INSERT INTO "field_team" AS t (name, "teamId", apis)
      SELECT name, "teamId", sum(step)::int FROM a GROUP BY 1, 2 HAVING sum(step) <> 0 ORDER BY 1, 2
      ON CONFLICT (name, "teamId") DO UPDATE SET apis = t.apis + excluded.apis RETURNING t.name)
    SELECT name FROM types UNION SELECT name FROM teams`;
  return changed.map(({ name }) => name);
}

/** Drops what nothing has any more, and sums up the types and teams of the names that are left. */
export async function settleNames(access: DataAccess, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const db = dbOf(access);
  await db.$executeRaw`DELETE FROM "field_type" WHERE name = ANY(${names}::text[]) AND uses <= 0`;
  await db.$executeRaw`DELETE FROM "field_team" WHERE name = ANY(${names}::text[]) AND apis <= 0`;
  await db.$executeRaw`DELETE FROM "field_name" WHERE name = ANY(${names}::text[]) AND uses <= 0`;
  await db.$executeRaw`UPDATE "field_name" AS n SET ${SUMS} FROM ${sumsOf(Prisma.sql`WHERE name = ANY(${names}::text[])`)} AS s WHERE s.name = n.name`;
}

const SUMS = Prisma.raw(`bases = s.bases, formats = s.formats, teams = s.teams`);

function sumsOf(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT b.name, count(*) FILTER (WHERE base <> 'any')::int AS bases, coalesce(max(types) FILTER (WHERE base <> 'object'), 1)::int AS formats,
      max(t.teams) AS teams
    FROM (SELECT name, base, count(*) AS types FROM "field_type" ${condition} GROUP BY 1, 2) AS b
      JOIN (SELECT name, count(*)::int AS teams FROM "field_team" ${condition} GROUP BY 1) AS t USING (name) GROUP BY b.name)`;
}

/** Forgets all counts and names, to be counted anew. */
export async function forgetCounts(access: DataAccess): Promise<void> {
  const db = dbOf(access);
  await db.$executeRaw`DELETE FROM "field_team"`;
  await db.$executeRaw`DELETE FROM "field_type"`;
  await db.$executeRaw`DELETE FROM "field_name"`;
}

/** Names of fields in newest versions, in their order, those after one. */
export async function listNamesAfter(access: DataAccess, after: string, limit: number): Promise<string[]> {
  const rows = await dbOf(access).$queryRaw<{ name: string }[]>`SELECT DISTINCT ${NAME} AS name FROM "field" f
    WHERE ${NAME} > ${after} AND EXISTS (SELECT 1 FROM "api" a WHERE a."newestVersionId" = f."versionId") ORDER BY 1 LIMIT ${limit}`;
  return rows.map(({ name }) => name);
}

/** Counts names anew, over all APIs; what was counted of them before is replaced. */
export async function countNames(access: DataAccess, names: readonly string[]): Promise<void> {
  const db = dbOf(access);
  const all = [...names];
  await db.$executeRaw`DELETE FROM "field_name" WHERE name = ANY(${all}::text[])`;
  await db.$executeRaw`WITH
    c AS MATERIALIZED (SELECT ${NAME} AS name, ${TYPE} AS type, a.id, a."teamId", count(*)::int AS uses
      FROM unnest(${all}::text[]) AS w(name) JOIN "field" f ON ${NAME} = w.name
        JOIN "api" a ON a."newestVersionId" = f."versionId" GROUP BY 1, 2, 3, 4),
    y AS MATERIALIZED (SELECT name, type, ${BASE} AS base, count(*)::int AS apis, sum(uses)::int AS uses FROM c GROUP BY 1, 2),
    m AS MATERIALIZED (SELECT name, "teamId", count(DISTINCT id)::int AS apis FROM c GROUP BY 1, 2),
    b AS (SELECT name, base, count(*) AS types, sum(uses) AS uses FROM y GROUP BY 1, 2),
    s AS (SELECT name, count(*) FILTER (WHERE base <> 'any')::int AS bases,
        coalesce(max(types) FILTER (WHERE base <> 'object'), 1)::int AS formats, sum(uses)::int AS uses FROM b GROUP BY 1),
    t AS (SELECT name, count(*)::int AS teams, sum(apis)::int AS apis FROM m GROUP BY 1),
    named AS (INSERT INTO "field_name" (name, folded, apis, uses, teams, bases, formats, words)
      SELECT name, r.folded, t.apis, s.uses, t.teams, s.bases, s.formats, r.words::tsvector
      FROM jsonb_to_recordset(${nameRows(names)}::jsonb) AS ${NAME_ROWS} JOIN s USING (name) JOIN t USING (name)),
    typed AS (INSERT INTO "field_type" (name, type, base, apis, uses) SELECT name, type, base, apis, uses FROM y)
    INSERT INTO "field_team" (name, "teamId", apis) SELECT name, "teamId", apis FROM m`;
  await addWords(access, names);
}

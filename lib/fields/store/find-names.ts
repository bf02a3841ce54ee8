import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { Prisma } from "@/generated/prisma/client";

/** A name of fields that was found. */
export interface NameRow {
  name: string;
  apis: number;
  found: number;
  cut: boolean;
}

/** Names that are looked at of those an index gives. */
const MOST_GIVEN = 1_000;
const MOST_SCANNED = 2_000;
const LAST = "\u{10ffff}";

/**
 * Names with all the words of a tsquery: those called exactly so, those that begin so, the others; within these the most
 * spread first. `popular`: very many have each of the words, so that only the beginnings and the most spread are looked at.
 */
export function findNames(
  access: DataAccess,
  { folded, words, popular, limit }: { folded: string; words: string; popular: boolean; limit: number },
): Promise<NameRow[]> {
  const begin = Prisma.sql`(SELECT name, folded, apis, words FROM "field_name" WHERE folded COLLATE "C" >= ${folded}
    AND folded COLLATE "C" < ${folded + LAST} ORDER BY folded COLLATE "C" LIMIT ${MOST_GIVEN})`;
  const others = popular
    ? Prisma.sql`(SELECT name, folded, apis, words FROM "field_name" ORDER BY apis DESC, name LIMIT ${MOST_SCANNED})`
    : Prisma.sql`(SELECT name, folded, apis, words FROM "field_name" WHERE words @@ ${words}::tsquery LIMIT ${MOST_GIVEN})`;
  return dbOf(access).$queryRaw<NameRow[]>`WITH c AS MATERIALIZED (${begin} UNION ALL ${others}),
    m AS (SELECT DISTINCT ON (name) name, apis,
        CASE WHEN folded = ${folded} THEN 0 WHEN starts_with(folded, ${folded}) THEN 1 ELSE 2 END AS tier
      FROM c WHERE words @@ ${words}::tsquery OR starts_with(folded, ${folded}))
    SELECT name, apis, count(*) OVER ()::int AS found, (SELECT count(*) FROM c) >= ${MOST_GIVEN} AS cut
    FROM m ORDER BY tier, apis DESC, length(name), name LIMIT ${limit}`;
}

/** The names that are one when folded, or with `prefix` begin so; the most spread first. */
export async function namesFolded(access: DataAccess, folded: string, prefix: boolean): Promise<string[]> {
  const rows = await dbOf(access).$queryRaw<{ name: string }[]>`SELECT name FROM "field_name"
    WHERE folded COLLATE "C" >= ${folded} AND folded COLLATE "C" <= ${prefix ? folded + LAST : folded}
    ORDER BY apis DESC, name LIMIT 100`;
  return rows.map(({ name }) => name);
}

/** A place where a field of a name is written. */
export interface OccurrenceRow {
  name: string;
  owner: string;
  type: string;
  kind: string;
  deprecated: boolean;
  required: boolean;
  pointer: string;
  line: number;
  slug: string;
  apiName: string;
  team: string;
  version: string;
  state: string;
}

/**
 * Some places of each name, in newest versions; those of the oldest APIs first. `facts`: a tsquery on the facts of the API,
 * empty where there are none; `deprecated`: only fields that are, or are not.
 */
export function placesOf(
  access: DataAccess,
  names: readonly string[],
  asked: { each: number; facts: string; deprecated: boolean | null },
): Promise<OccurrenceRow[]> {
  const facts =
    asked.facts === ""
      ? Prisma.empty
      : Prisma.sql`JOIN "search_entry" e ON e."apiId" = a.id AND e.kind = 0 AND e.words @@ ${asked.facts}::tsquery`;
  const deprecated = asked.deprecated === null ? Prisma.empty : Prisma.sql`AND f.deprecated = ${asked.deprecated}`;
  return dbOf(access).$queryRaw<OccurrenceRow[]>`SELECT n.name, o.*
    FROM unnest(${[...names]}::text[]) WITH ORDINALITY AS n(name, at), LATERAL (
      SELECT f.owner, f.type, f.kind, f.deprecated, f.required, f.pointer, f.line, a.slug, a.name AS "apiName", t.name AS team, v.label AS version, v.state
      FROM "field" f JOIN "api" a ON a."newestVersionId" = f."versionId" JOIN "team" t ON t.id = a."teamId"
        JOIN "api_version" v ON v.id = f."versionId" ${facts}
      WHERE left(f.name, 200) = n.name ${deprecated}
      ORDER BY f."versionId", f.ordinal LIMIT ${asked.each}) AS o
    ORDER BY n.at, o.slug, o.owner, o.line`;
}
